/**
 * Calls back when a person presses outside an element or moves the focus out of it with a key.
 * A press within may move the focus out, too: in Safari no link, button or box takes it, but whatever they stand in that can have it.
 * @param isWithin whether a node counts as inside
 */
export function watchLeaving(isWithin: (target: Node) => boolean, leave: () => void): void {
  let isPressedWithin = false;
  const watch = ({ type, target }: Event) => {
    if (type === 'keydown') isPressedWithin = false;
    else if (type === 'pointerdown') isPressedWithin = isWithin(target as Node);
    if (type !== 'keydown' && !isPressedWithin && !isWithin(target as Node)) leave();
  };
  for (const type of ['keydown', 'pointerdown', 'focusin']) document.addEventListener(type, watch, true);
}

/**
 * The element that a selector finds, of the kind that is expected. Throws where there is none: page and script do not fit.
 * @param kind its constructor, such as HTMLInputElement
 */
export function find<Kind extends Element>(home: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = home.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector} that is a ${kind.name}.`);
}

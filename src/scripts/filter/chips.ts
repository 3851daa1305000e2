import { make } from '../dom/make-element.ts';

/** Something that is chosen and can be taken away. */
export interface Chip {
  label: string;
  takeAway(): void;
}

/** A button for each thing that is chosen; a press takes it away and leaves the focus on the next one. */
export function showChips(home: HTMLElement, chips: readonly Chip[]): void {
  const buttons = chips.map(({ label, takeAway }, index) => {
    const cross = make('span', { 'aria-hidden': 'true' }, ' ×');
    const button = make('button', { type: 'button', class: 'chip', 'aria-label': `Take away: ${label}` }, label, cross);
    button.addEventListener('click', () => {
      takeAway();
      const left = [...home.querySelectorAll<HTMLElement>('.chip')];
      (
        left[Math.min(index, left.length - 1)] ?? home.closest('form')?.querySelector<HTMLElement>('[value=reset]')
      )?.focus();
    });
    return button;
  });
  home.replaceChildren(...buttons);
  home.hidden = chips.length === 0;
}

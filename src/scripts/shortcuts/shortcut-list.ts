import { make } from '../dom/make-element.ts';

const shortcuts: [keys: string[], what: string][] = [
  [['/'], 'Search'],
  [['Ctrl', 'K'], 'Search (⌘ K on a Mac)'],
  [['↓', '↑'], 'Through the results; Home and End for the first and the last'],
  [['Enter'], 'To the first answer'],
  [['Esc'], 'Back to the field, then to where you were'],
  [['←', '→', '↑', '↓'], 'From an open answer to that of the next cell; Esc closes it'],
  [['?'], 'This list'],
];

function makeDialog(): HTMLDialogElement {
  const rows = shortcuts.flatMap(([keys, what]) => [
    make('dt', {}, ...keys.map((key) => make('kbd', {}, key))),
    make('dd', {}, what),
  ]);
  const close = make('form', { method: 'dialog' }, make('button', {}, 'Close'));
  return make(
    'dialog',
    { 'aria-labelledby': 'shortcuts' },
    make('h2', { id: 'shortcuts' }, 'Keyboard shortcuts'),
    make('dl', { class: 'facts' }, ...rows),
    close,
  );
}

/** Shows the list of shortcuts. The dialog itself closes on Escape and gives the focus back. */
export function openShortcutList(home: HTMLElement): void {
  const dialog = home.querySelector('dialog') ?? home.appendChild(makeDialog());
  if (!dialog.open) dialog.showModal();
}

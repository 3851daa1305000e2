import { loadAnswerPanel } from '../parts.ts';
import { findCell, findOpenCell } from './cells.ts';

// A cell opens its answer beside the matrix; with a key held, or without the part that opens it, its link leads to the page.

async function open(link: HTMLAnchorElement): Promise<void> {
  (await loadAnswerPanel()).openAnswer(link);
}

document.addEventListener('click', (event) => {
  const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
  const link = findCell(event.target as Element);
  if (link === undefined || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  open(link).catch(() => location.assign(link.href));
});

/** An address that was shared, or that Back leads to. Where the part does not come, the matrix is what there is. */
function restore(): void {
  const link = findOpenCell();
  if (link) open(link).catch(() => undefined);
}

/** Whoever points at a cell or comes to it may open it: then the part is there, and only the answer is waited for. */
function prepare(event: Event): void {
  if (event.target instanceof Element && findCell(event.target)) loadAnswerPanel().catch(() => undefined);
}

for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, prepare);
addEventListener('popstate', restore);
restore();

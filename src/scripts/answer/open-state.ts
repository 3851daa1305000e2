import { nameAnswer } from './cells.ts';

// The address says which answer is open, beside what a filter keeps in it: it can be shared, and Back closes what was opened.

/** Marks the entry of the history that opening an answer made. What filters add has no mark. */
const opened = { isAnswerOpen: true };

/** Opening is a step back; going on from answer to answer is none. */
export function keepOpen(link: HTMLAnchorElement, wasOpen: boolean): void {
  const hash = `#${nameAnswer(link)}`;
  if (hash === location.hash) return;
  if (wasOpen) return history.replaceState(history.state, '', hash);
  // Back closes the answer: the reader stays where they are now, and not where they were before.
  history.scrollRestoration = 'manual';
  history.pushState(opened, '', hash);
  history.scrollRestoration = 'auto';
}

/** Undoes the step where it was the last one. */
export function keepClosed(): void {
  if (history.state?.isAnswerOpen) history.back();
  else history.replaceState(null, '', location.pathname + location.search);
}

/** The page that Back led to keeps its place again. WebKit asks for that only after it has told that it went back. */
export function settle(): void {
  setTimeout(() => (history.scrollRestoration = 'auto'));
}

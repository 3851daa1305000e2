import { make } from './make-element.ts';

/** Asks for a file that a script will fetch when it has come itself. */
export function preload(href: string): void {
  const link = make('link', { rel: 'preload', as: 'fetch', crossorigin: '', href });
  // Chromium keeps a failure for the next who asks, even when the network is back: it is taken away.
  link.addEventListener('error', () => void fetch(href).catch(() => undefined));
  document.head.append(link);
}

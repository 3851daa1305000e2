import { make } from './make-element.ts';

/** Asks for a file that a script will fetch when it has come itself. */
export function preload(href: string): void {
  document.head.append(make('link', { rel: 'preload', as: 'fetch', crossorigin: '', href }));
}

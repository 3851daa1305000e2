// What a service worker has and a page has not: TypeScript knows it only where everything runs in a worker.

export interface LastingEvent extends Event {
  /** Keeps the worker alive until it is done. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface Clients {
  claim(): Promise<void>;
  /** Open pages. */
  matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly { url: string }[]>;
}

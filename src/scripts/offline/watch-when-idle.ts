import { loadWatch } from '../parts.ts';

// Keeping pages, and looking for a newer version, may not hold back what a reader came for.

const watch = (): void => void loadWatch().catch(() => undefined);

/** A browser that never says that it has nothing to do is waited for no longer than this, in milliseconds. */
const patience = 3_000;

if (import.meta.env.PROD)
  // Not every browser can say when it has nothing to do.
  addEventListener('load', () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(watch, { timeout: patience }) : setTimeout(watch),
  );

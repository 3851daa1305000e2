import { loadWatch } from '../parts.ts';

// Keeping pages, and looking for a newer version, may not hold back what a reader came for.

const watch = (): void => void loadWatch().catch(() => undefined);

if (import.meta.env.PROD)
  // Not every browser can say when it has nothing to do.
  addEventListener('load', () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(watch) : setTimeout(watch),
  );

import type { AstroIntegration } from 'astro';
import { withSlashes } from '../domain/content/place.ts';
import { refuse } from './refuse.ts';

/** Astro integration: the path of `--site https://example.org/support/` is the base path, which Astro itself would forget. */
export function keepSitePath(): AstroIntegration {
  return {
    name: 'keep-site-path',
    hooks: {
      'astro:config:setup': ({ config: { site, base }, updateConfig }) => {
        const path = site === undefined ? '/' : withSlashes(new URL(site).pathname);
        if (path === '/') return;
        const given = withSlashes(base);
        if (given !== '/' && given !== path)
          refuse(
            `--site ${site} lies under ${path}, but --base is ${base}. Give the path in one of them, or the same in both.`,
          );
        updateConfig({ base: path });
      },
    },
  };
}

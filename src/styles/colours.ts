import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
);

/** The colours of the light theme by the names of their tokens: for pictures, which carry their colours in themselves. */
export const lightColours: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.map(({ name, light }) => [name, light]),
);

/** Declares the colours that a sheet uses, light and dark as the reader's system is: for pages that have no other styles. */
export function declareColours(css: string): string {
  const used = pairs.filter(({ name }) => css.includes(`var(--${name})`));
  const declare = (theme: 'light' | 'dark') => used.map((pair) => `--${pair.name}:${pair[theme]}`).join(';');
  return `:root{color-scheme:light dark;${declare('light')}}@media (prefers-color-scheme:dark){:root{${declare('dark')}}}`;
}

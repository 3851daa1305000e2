import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  oklch,
  parse,
  wcagContrast,
  type Color,
} from 'culori';

const css = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

const statuses = ['supported', 'partial', 'planned', 'unsupported', 'quiet-status'];
const surfaces = ['surface', 'surface-raised', 'surface-hover', 'warning-surface'];

/** Machado, Oliveira and Fernandes (2009), the whole deficiency. */
const eyes: Record<string, (colour: Color) => Color | undefined> = {
  'all cones': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const distance = differenceCiede2000();

function colourOf(name: string, theme: 'light' | 'dark'): Color {
  return parse(tokens.get(name)?.[theme] ?? '') ?? assert.fail(`there is no colour --${name}`);
}

const pairs = statuses.flatMap((one, index) => statuses.slice(index + 1).map((other) => [one, other] as const));

for (const theme of ['light', 'dark'] as const) {
  test(`each status can be read on each surface, ${theme}`, () => {
    for (const name of [...statuses, 'text', 'text-quiet', 'accent']) {
      for (const surface of surfaces) {
        const contrast = wcagContrast(colourOf(name, theme), colourOf(surface, theme));
        assert.ok(contrast >= 4.5, `--${name} on --${surface} has ${contrast.toFixed(2)}`);
      }
    }
  });

  test(`no status is louder than another, ${theme}`, () => {
    const lightness = statuses.map((name) => oklch(colourOf(name, theme))!.l);
    assert.ok(Math.max(...lightness) - Math.min(...lightness) <= 0.08, lightness.join(' '));
  });

  for (const [eye, see] of Object.entries(eyes)) {
    test(`statuses are told apart by their colour, ${theme}, ${eye}`, () => {
      for (const [one, other] of pairs) {
        const apart = distance(see(colourOf(one, theme))!, see(colourOf(other, theme))!);
        // A difference of about 2 can be seen at all, side by side.
        assert.ok(apart >= 12, `--${one} and --${other} are ${apart.toFixed(1)} apart`);
      }
    });
  }
}

test('edges of controls and the focus stand out from each surface', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const surface of ['surface', 'surface-raised', 'surface-hover']) {
      for (const name of ['line-strong', 'accent']) {
        const contrast = wcagContrast(colourOf(name, theme), colourOf(surface, theme));
        assert.ok(contrast >= 3, `--${name} on --${surface}, ${theme}, has ${contrast.toFixed(2)}`);
      }
    }
  }
});

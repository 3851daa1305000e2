import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listChangeGroups } from '../../../src/domain/history/change-list.ts';
import { drawTimeline, stackBars } from '../../../src/domain/history/timeline.ts';
import { aClient, aContent, aPlatform, aStatement } from '../../support/builders.ts';

test('bars stand one after the other, in percent of the whole', () => {
  assert.deepEqual(
    stackBars(
      [
        ['a', 1],
        ['b', 0],
        ['c', 2],
      ],
      4,
    ),
    [
      { kind: 'a', count: 1, start: 0, length: 25 },
      { kind: 'b', count: 0, start: 25, length: 0 },
      { kind: 'c', count: 2, start: 25, length: 50 },
    ],
  );
});

test('bars that do not divide evenly are rounded to hundredths', () => {
  const [a, b, c] = stackBars(
    [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ],
    3,
  );
  assert.deepEqual(
    [a, b, c].map((bar) => bar!.length),
    [33.33, 33.33, 33.33],
  );
  assert.deepEqual(
    [a, b, c].map((bar) => bar!.start),
    [0, 33.33, 66.66],
  );
});

/** A client that is supported from the last revision on, on so many platforms. */
function aGain(id: string, ...platforms: string[]) {
  const gain = [aStatement({ since: '2021-05-08' }), aStatement({ status: 'planned' })];
  return aClient({ id, name: id, support: { 'sign-in': Object.fromEntries(platforms.map((one) => [one, gain])) } });
}

const draw = (...clients: ReturnType<typeof aGain>[]) =>
  drawTimeline(listChangeGroups(aContent({ clients, platforms: [aPlatform({ id: 'ios', shortName: 'iOS' })] })));

test('a line names what changed where that is little', () => {
  const namesOf = (...clients: ReturnType<typeof aGain>[]) =>
    draw(...clients)[0]!.counts.map(({ kind, count, names }) => [kind, count, names]);
  assert.deepEqual(namesOf(aGain('A', 'ios')), [['gained', 1, 'A on iOS']]);
  assert.deepEqual(namesOf(aGain('A', 'ios', 'android'), aGain('B', 'ios')), [['gained', 3, 'A, B']]);
  assert.deepEqual(namesOf(...['A', 'B', 'C', 'D'].map((id) => aGain(id, 'ios'))), [['gained', 4, '']]);
});

test('a row that is new counts once, whatever its platforms', () => {
  const late = [aStatement({ since: '2021-05-08' })];
  const [line] = draw(aClient({ id: 'late', name: 'Late', support: { 'sign-in': { ios: late, android: late } } }));
  assert.deepEqual(
    line!.counts.map(({ kind, count, names }) => [kind, count, names]),
    [['listed', 1, 'Late']],
  );
});

test('the revision that changed most fills the width, one that changed nothing has no bar', () => {
  assert.deepEqual(
    draw(aGain('A', 'ios')).map(({ bars }) => bars.map(({ length }) => length)),
    [[100], []],
  );
  assert.deepEqual(drawTimeline([]), []);
});

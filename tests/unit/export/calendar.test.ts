import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCalendar } from '../../../src/domain/export/calendar.ts';
import { aClient, aContent } from '../../support/builders.ts';

const write = (date: string, toAddress: (address: string) => string | undefined = () => undefined) =>
  writeCalendar(
    aContent({
      clients: [
        aClient({
          lifecycle: {
            state: 'retired',
            events: [{ date, dateMeaning: 'on', kind: 'ended', event: 'Retired', sources: ['docs'] }],
            successors: [],
          },
        }),
      ],
    }),
    toAddress,
  );

const daysOf = (calendar: string) => /DTSTART;VALUE=DATE:(\d+)\r\nDTEND;VALUE=DATE:(\d+)/.exec(calendar)?.slice(1);
const idOf = (calendar: string) => /UID:(.*)\r/.exec(calendar)?.[1];

test('a day is a day; of a month or a year all of it may be meant', () => {
  assert.deepEqual(daysOf(write('2024-12-31')), ['20241231', '20250101']);
  assert.deepEqual(daysOf(write('2022-12')), ['20221201', '20230101']);
  assert.deepEqual(daysOf(write('2021')), ['20210101', '20220101']);
});

test('an event keeps its id when its date is mended, and wherever the site is', () => {
  assert.equal(idOf(write('2024-12-31')), idOf(write('2025-01-01', (address) => `https://apps.example${address}`)));
});

test('only a whole address is written', () => {
  assert.doesNotMatch(write('2024-12-31'), /^URL/m);
  assert.match(
    write('2024-12-31', (address) => `https://apps.example${address}`),
    /^URL;VALUE=URI:https:\/\/apps\.example\/clients\//m,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEnd, hasLifecycleWords } from '../../../src/domain/verdict/lifecycle.ts';
import { aContent, aLifecycle, anEvent } from '../../support/builders.ts';

const content = aContent();

test('a retired client is gone from every platform', () => {
  const lifecycle = aLifecycle({ state: 'retired', events: [anEvent({ date: '2023-06-30' })] });
  assert.equal(findEnd({ lifecycle }, 'ios', content)?.date, '2023-06-30');
});

test('an end that names platforms concerns these alone', () => {
  const lifecycle = aLifecycle({ state: 'retiring', events: [anEvent({ platforms: ['android'] })] });
  assert.equal(findEnd({ lifecycle }, 'android', content)?.event, 'Gone');
  assert.equal(findEnd({ lifecycle }, 'ios', content), undefined);
});

test('an end of its own outranks the end of the whole, whatever the order', () => {
  const phones = anEvent({ date: '2021-03-31', event: 'Phone apps ended', platforms: ['android', 'ios'] });
  const whole = anEvent({ date: '2023-12-31', event: 'Gone' });
  for (const events of [
    [phones, whole],
    [whole, phones],
  ]) {
    const lifecycle = aLifecycle({ state: 'retired', events });
    assert.equal(findEnd({ lifecycle }, 'ios', content)?.date, '2021-03-31');
    assert.equal(findEnd({ lifecycle }, 'windows-desktop', content)?.date, '2023-12-31');
  }
});

test('an end of something within a living client ends no platform', () => {
  assert.equal(findEnd({ lifecycle: aLifecycle({ state: 'active', events: [anEvent()] }) }, 'ios', content), undefined);
  assert.equal(
    findEnd({ lifecycle: aLifecycle({ state: 'retiring', events: [anEvent()] }) }, 'ios', content),
    undefined,
  );
});

test('an end after the review has not come yet', () => {
  const lifecycle = aLifecycle({ state: 'retired', events: [anEvent({ date: '2026-02-01' })] });
  assert.equal(findEnd({ lifecycle }, 'ios', content), undefined);
  const today = aLifecycle({ state: 'retired', events: [anEvent({ date: '2026-01-31' })] });
  assert.equal(findEnd({ lifecycle: today }, 'ios', content)?.date, '2026-01-31');
});

test('only an event of kind "ended" is an end, and the last one counts', () => {
  const events = [
    anEvent({ date: '2022-01-01', event: 'Withdrawn' }),
    anEvent({ date: '2023-01-01', event: 'Gone' }),
    anEvent({ date: '2024-01-01', kind: 'changed' }),
  ];
  assert.equal(findEnd({ lifecycle: aLifecycle({ state: 'retired', events }) }, 'ios', content)?.event, 'Gone');
  assert.equal(
    findEnd({ lifecycle: aLifecycle({ state: 'retired', events: [anEvent({ kind: 'announced' })] }) }, 'ios', content),
    undefined,
  );
});

test('of what is active there is something to say only where something happened to it', () => {
  assert.equal(hasLifecycleWords(aLifecycle()), false);
  assert.equal(hasLifecycleWords(aLifecycle({ note: 'A new edition is out.' })), true);
  assert.equal(hasLifecycleWords(aLifecycle({ events: [anEvent({ kind: 'changed' })] })), true);
  assert.equal(hasLifecycleWords(aLifecycle({ state: 'retired' })), true);
});

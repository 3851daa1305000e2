import type { Page } from '@playwright/test';

/** What one change of a filter costs, in milliseconds: the script that it runs, and the time to the next painted frame. */
export interface Cost {
  kind: 'filter' | 'sort';
  script: number;
  frame: number;
}

/** Runs in the page: makes each change in turn. */
async function makeChanges(): Promise<Cost[]> {
  const control = <Control extends HTMLElement>(selector: string) =>
    document.querySelector<Control>(`support-filter form ${selector}`)!;
  const set = (selector: string, value: string) => () => {
    control<HTMLInputElement>(selector).value = value;
    control(selector).dispatchEvent(new Event('input', { bubbles: true }));
  };
  const press = (value: string) => () => control(`[value="${value}"]`).click();
  const filters = ['o', 'ou', 'outlook', 'com.microsoft', ''].map((text) => set('[name=text]', text));
  const boxes = ['ios', 'android', 'planned', 'supported', 'confirmed', 'productivity', 'active', 'reset'].map(press);
  const sorts = [set('select', 'status'), press('reset')];
  const costs: Cost[] = [];
  for (const change of [...filters, ...boxes, ...sorts]) {
    const start = performance.now();
    change();
    const end = performance.now();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    costs.push({
      kind: sorts.includes(change) ? 'sort' : 'filter',
      script: end - start,
      frame: performance.now() - start,
    });
  }
  return costs;
}

/** Opens a page with a filter over so many rows, and measures each change of it. */
export async function measureFilter(tab: Page, address: string, rows: number): Promise<Cost[]> {
  await tab.goto(address);
  // What the filter does is loaded with its first use.
  await tab.getByRole('searchbox', { name: 'Name or identifier' }).focus();
  await tab.getByRole('status').getByText(`${rows} of ${rows}`).waitFor();
  return tab.evaluate(makeChanges);
}

/** Minimum, median, maximum. */
export function summarize(times: readonly number[]): [number, number, number] {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!];
}

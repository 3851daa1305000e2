import { roles, type Columns, type Role } from '../../domain/inventory/inventory.ts';
import { showActing } from '../../domain/words/visible-text.ts';
import { make } from '../dom/make-element.ts';
import type { SourceReport } from './worker-messages.ts';

/** What a person can do with a source. */
export interface SourceChoices {
  chooseColumns(name: string, columns: Columns): void;
  takeAway(name: string): void;
}

/** What each column is read as, in words. */
const roleWords: Readonly<Record<Role, string>> = {
  name: 'Name of the app',
  identifier: 'Identifier',
  publisher: 'Publisher',
  system: 'System',
  count: 'Number of devices',
  device: 'Device',
};

/** Letters of a head or a value that tell which column it is. */
const fewLetters = 40;
const shorten = (text: string) => (text.length > fewLetters ? `${text.slice(0, fewLetters)}…` : text);

const nameSource = (name: string) => (name === '' ? 'What was pasted' : showActing(name));

/** A list of all columns by head and first value; none is one of them. */
function makeColumnChoice(role: Role, { heads, samples, columns }: NonNullable<SourceReport['table']>): HTMLElement {
  const options = heads.map((head, index) => {
    const [first = ''] = samples[index] ?? [];
    const label = [head, first].filter(Boolean).map(showActing).map(shorten).join(': ');
    return make('option', { value: String(index) }, label || `Column ${index + 1}`);
  });
  const select = make('select', { name: role }, make('option', { value: '' }, 'not read'), ...options);
  select.value = String(columns[role] ?? '');
  return make('label', {}, `${roleWords[role]} `, select);
}

/** Which column is read as what, to be changed. */
function makeColumns(report: SourceReport, choose: (columns: Columns) => void): HTMLElement | undefined {
  const { table } = report;
  if (table === undefined) return undefined;
  const choices = make('div', { class: 'actions' }, ...roles.map((role) => makeColumnChoice(role, table)));
  choices.addEventListener('change', () => {
    const chosen = [...choices.querySelectorAll('select')].filter(({ value }) => value !== '');
    choose(Object.fromEntries(chosen.map(({ name, value }) => [name, Number(value)])));
  });
  return make('details', {}, make('summary', {}, 'Change columns'), choices);
}

const describeRead = ({ format, lines, fault }: SourceReport): string =>
  fault ?? `${format}, ${lines.toLocaleString('en')} ${lines === 1 ? 'line' : 'lines'}.`;

/** What was read of one source. */
function makeReport(report: SourceReport, chooseColumns: ((columns: Columns) => void) | undefined): HTMLElement {
  const { name, remarks, fault } = report;
  return make(
    'li',
    fault === undefined ? {} : { 'data-fault': '' },
    make('bdi', {}, nameSource(name)),
    `: ${showActing(describeRead(report))}`,
    ...remarks.map((remark) => make('p', {}, showActing(remark))),
    chooseColumns && makeColumns(report, chooseColumns),
  );
}

/**
 * Shows what became of each source: what it was taken for, which columns were read, why one was not.
 * @param names what each source is called; what a zip holds stands under its own name, and is taken away as a whole
 */
export function showSources(
  home: HTMLElement,
  names: readonly string[],
  sources: readonly SourceReport[][],
  choices: SourceChoices,
): void {
  const items = sources.flatMap((reports, index) => {
    const name = names[index] ?? '';
    const away = make('button', { type: 'button', 'aria-label': `Take away: ${nameSource(name)}` }, 'Take away');
    away.addEventListener('click', () => choices.takeAway(name));
    const choose = reports.length === 1 ? (columns: Columns) => choices.chooseColumns(name, columns) : undefined;
    const list = reports.map((report) => makeReport(report, choose));
    list.at(-1)?.append(' ', away);
    return list;
  });
  const back = rememberFocus(home);
  home.replaceChildren(items.length > 0 ? make('ul', {}, ...items) : '');
  back();
}

/** Who changes a column stays at it, though everything is drawn anew. */
function rememberFocus(home: HTMLElement): () => void {
  const find = () => [...home.querySelectorAll('select')];
  const at = find().findIndex((select) => select === document.activeElement);
  return () => {
    const select = find()[at];
    const details = select?.closest('details');
    if (details) details.open = true;
    select?.focus();
  };
}

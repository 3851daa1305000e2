import { ticketForms, type TicketForm } from '../../domain/export/ticket-forms.ts';
import { countDevices, listAllPlatforms, type ReportRow, type WindowsEditions } from '../../domain/inventory/report.ts';
import { showActing } from '../../domain/words/visible-text.ts';
import { recallForm, rememberForm } from '../copy/chosen-form.ts';
import { copyWhenThere } from '../copy/copy-when-there.ts';
import { find } from '../dom/find.ts';
import { explainMissing } from '../dom/load-part.ts';
import { make } from '../dom/make-element.ts';
import { loadCopying } from '../parts.ts';
import { toTicket, type ReportLine } from './report-lines.ts';

/** What the report is at the moment it is taken away. */
export interface ShownReport {
  title: string;
  origin: string;
  address: string;
  lines: readonly ReportLine[];
  rows: readonly ReportRow[];
  editions: WindowsEditions;
}

/** What was read, as a table: every name with what it counts as. */
const listRecords = ({ rows, editions }: ShownReport) =>
  rows.map((row) => ({
    name: showActing(row.app.name),
    identifier: showActing(row.app.identifier),
    platforms: listAllPlatforms(row, editions).join(' '),
    devices: countDevices([row.app])?.count ?? '',
    clients: row.clients.join(' '),
    match: row.match.kind,
    reason: showActing(row.match.reason),
  }));

/** Takes a report away: copied for a ticket, downloaded as CSV, printed. What came of it is said beside the buttons. */
export class TakeReport {
  readonly #form: HTMLFormElement;
  readonly #read: () => ShownReport;

  constructor(form: HTMLFormElement, read: () => ShownReport) {
    this.#form = form;
    this.#read = read;
    const choice = find(form, 'select', HTMLSelectElement);
    choice.value = recallForm();
    choice.addEventListener('change', () => rememberForm(choice.value));
    form.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#take(target.name);
    });
  }

  async #take(name: string): Promise<void> {
    if (name === 'print') print();
    else if (name === 'copy') await this.#copy();
    else await this.#download(name);
  }

  async #copy(): Promise<void> {
    const { lines, ...report } = this.#read();
    const form: TicketForm = recallForm();
    const text = loadCopying().then(({ writeTicket }) => writeTicket(toTicket(lines, report), form));
    try {
      await copyWhenThere(text, form === 'html');
      this.#say(`Copied as ${ticketForms[form]}.`);
    } catch {
      text.then(
        (written) => this.#showByHand(written),
        () => this.#say(explainMissing('What copies', () => void this.#copy())),
      );
    }
  }

  /** The text, for a person to copy. */
  #showByHand(text: string): void {
    const field = make('textarea', { rows: '6', readonly: '', 'aria-label': 'To copy by hand' }, text);
    this.#say('The browser does not allow copying. Here it is, to copy by hand: ', field);
    field.select();
  }

  /** @param name of the button: csv is the report, read-csv what was read */
  async #download(name: string): Promise<void> {
    const report = this.#read();
    const records = name === 'csv' ? report.lines : listRecords(report);
    try {
      const { handOver, writeRecords } = await loadCopying();
      handOver(
        writeRecords(records.map((record) => ({ ...record }))),
        'text/csv',
        `client-app-support-check-${name}.csv`,
      );
    } catch {
      this.#say(explainMissing('What writes the file', () => void this.#download(name)));
    }
  }

  #say(...words: (Node | string)[]): void {
    find(this.#form, '[role=status]', HTMLElement).replaceChildren(...words);
  }
}

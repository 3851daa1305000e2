import type { Line, Ticket } from '../../domain/export/ticket.ts';
import { fullAddress } from '../dom/addresses.ts';

/** A line of the report as the page shows it. Addresses are whole. */
export interface ReportLine {
  platform: string;
  group: string;
  client: string;
  answer: string;
  /** What limits it, what came after it; empty where nothing does. */
  why: string;
  source: string;
  devices: string;
  address: string;
  sourceAddress: string;
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').trim().replace(/\s+/g, ' ');

/** A heading without what stands in it besides its words. */
function nameOf(section: Element, heading: string): string {
  const [first] = section.querySelector(heading)?.childNodes ?? [];
  return (first?.textContent ?? '').trim();
}

const isShown = (element: HTMLElement): boolean => element.closest('[hidden]') === null;

/** "Planned, in 2020, never confirmed": the parts of an answer stand apart. */
const readAnswer = (row: HTMLElement): string =>
  [...row.querySelectorAll('td[data-status] :is(.status, small), li > small:not(.devices)')].map(textOf).join(', ');

const addressOf = (link: HTMLAnchorElement | null | undefined): string => (link ? fullAddress(link.href) : '');

function readLine(row: HTMLElement, platform: string, group: string): ReportLine {
  const link = row.querySelector<HTMLAnchorElement>('td[data-status] a') ?? row.querySelector('a');
  const source = row.querySelector('[data-head="Source"]');
  return {
    platform,
    group,
    client: textOf(row.querySelector('a')),
    answer: readAnswer(row),
    why: textOf(row.querySelector('[data-head="Limits"]')),
    source: textOf(source),
    devices: textOf(row.querySelector('.devices')),
    address: addressOf(link),
    sourceAddress: addressOf(source?.querySelector('a')),
  };
}

/** What the page shows, line by line, in its order. */
export function readReport(root: HTMLElement): ReportLine[] {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-group] [data-client]')].filter(isShown);
  return rows.map((row) => {
    const section = row.closest('section[data-platform]') ?? root;
    return readLine(row, nameOf(section, 'h2'), nameOf(row.closest('[data-group]') ?? root, 'h3'));
  });
}

const nameGroup = ({ platform, group }: ReportLine): string => `${platform}: ${group}`;

const toLine = ({ client, address, devices, answer, why, source, sourceAddress }: ReportLine): Line => [
  { text: client, address },
  [devices && ` (${devices})`, answer && `: ${answer}`, '.', why && ` ${why}`].filter(Boolean).join(''),
  ...(source === '' ? [] : [' Source: ', { text: source, address: sourceAddress }]),
];

/** A report as a ticket: a list for each group of each platform, each app with its source. */
export function toTicket(
  lines: readonly ReportLine[],
  { title, address, origin }: Omit<Ticket, 'answers' | 'legend'>,
): Ticket {
  const names = [...new Set(lines.map(nameGroup))];
  const answers = names.map((name) => {
    const ofGroup = lines.filter((line) => nameGroup(line) === name);
    return {
      title: name,
      address,
      sentence: [`${ofGroup.length} ${ofGroup.length === 1 ? 'app' : 'apps'}.`],
      sources: ofGroup.map(toLine),
    };
  });
  return { title, address, answers, legend: '', origin };
}

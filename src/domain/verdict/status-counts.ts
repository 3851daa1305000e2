import { toPercent } from '../words/percent.ts';
import type { Capability, SiteContent } from '../content/site-content.ts';
import { listAnswers, type Answer } from './answer.ts';
import { countStatuses, type Head, type Matrix } from './matrix.ts';
import type { Evidence, VerdictStatus } from './verdict.ts';
import { evidenceWords, statusWords } from './words.ts';

/** What the charts count of a column's clients. The last two are parts of the supported. */
export const measureWords = {
  supported: 'Supported',
  planned: 'Planned',
  'table-only': 'Of the supported: old table',
  retired: 'Of the supported: retired',
} as const;

export type Measure = keyof typeof measureWords;

const measures: Record<Measure, (answer: Answer) => boolean> = {
  supported: ({ verdict }) => verdict.status === 'supported',
  planned: ({ verdict }) => verdict.status === 'planned',
  'table-only': ({ verdict }) => verdict.status === 'supported' && verdict.evidence === 'table-only',
  retired: ({ verdict, end }) => verdict.status === 'supported' && end !== undefined,
};

/** One measure's number for each column, and how long its bar is: all clients fill the width. */
export interface MeasureCounts {
  measure: Measure;
  columns: { head: Head; count: number; length: number }[];
}

/** How a table stands: each measure, column by column. */
export function countMeasures(table: Matrix): MeasureCounts[] {
  const whole = Math.max(1, table.rows.length);
  return (Object.keys(measures) as Measure[]).map((measure) => ({
    measure,
    columns: table.columns.map((head, column) => {
      const count = table.rows.filter(({ answers }) => answers[column] && measures[measure](answers[column])).length;
      return { head, count, length: toPercent(count, whole) };
    }),
  }));
}

/** The head of what is counted, in a table of numbers. */
export const numbersHead = 'Status';

/** What is counted of each column of a table: every status that occurs, then the parts of the supported. */
export function listNumbers(table: Matrix): { head: string; counts: number[] }[] {
  const columns = table.columns.map((_, column) =>
    countStatuses(table.rows.flatMap(({ answers }) => answers[column] ?? [])),
  );
  const statuses = (Object.keys(statusWords) as VerdictStatus[]).filter((status) =>
    columns.some((counts) => counts.has(status)),
  );
  const parts = countMeasures(table).filter(({ measure }) => !(measure in statusWords));
  return [
    ...statuses.map((status) => ({
      head: statusWords[status].label,
      counts: columns.map((counts) => counts.get(status) ?? 0),
    })),
    ...parts.map((part) => ({ head: measureWords[part.measure], counts: part.columns.map(({ count }) => count) })),
  ];
}

/** How many answers of each capability meet a count. */
export interface EvidenceCounts {
  label: string;
  counts: { capability: Capability; count: number }[];
}

const evidences = Object.keys(evidenceWords) as Evidence[];

/** Every answer by how sure it is: first all of them, then those that say supported. Where nothing stands in a row it is left out. */
export function countEvidence(content: SiteContent): EvidenceCounts[] {
  const answers = listAnswers(content);
  const countRow = (label: string, isCounted: (answer: Answer) => boolean): EvidenceCounts => ({
    label,
    counts: content.capabilities.map((capability) => ({
      capability,
      count: answers.filter((answer) => answer.capability === capability && isCounted(answer)).length,
    })),
  });
  const supported = `Of the ${statusWords.supported.label.toLowerCase()}`;
  return [
    ...evidences.map((evidence) =>
      countRow(evidenceWords[evidence].label, ({ verdict }) => verdict.evidence === evidence),
    ),
    ...evidences.map((evidence) =>
      countRow(
        `${supported}: ${evidenceWords[evidence].label.toLowerCase()}`,
        ({ verdict }) => verdict.status === 'supported' && verdict.evidence === evidence,
      ),
    ),
  ].filter(({ counts }) => counts.some(({ count }) => count > 0));
}

import { toPercent } from '../words/percent.ts';
import type { Capability, SiteContent } from '../content/site-content.ts';
import { listAnswers, type Answer } from './answer.ts';
import type { Head, Matrix } from './matrix.ts';
import type { Evidence } from './verdict.ts';
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

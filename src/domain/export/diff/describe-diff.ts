import type { RootContent } from 'mdast';
import type { ComparableSupport } from '../../../schema/published/support.ts';
import { formatDate } from '../../words/dates.ts';
import { heading, list, paragraph, writeMarkdown } from '../write-markdown.ts';
import { compareCells, type CellDifference } from './compare-cells.ts';
import { compareSubjects } from './compare-subjects.ts';

interface Section {
  title: string;
  lines: string[];
}

/** "Microsoft Teams on Windows (desktop apps), certificate-based authentication: planned → supported" */
const describeCell = ({ cell, phrases }: CellDifference): string =>
  `${cell.clientName} on ${cell.platformName}, ${cell.capabilityName.toLowerCase()}: ${phrases.join('; ')}`;

function listSections(before: ComparableSupport, after: ComparableSupport): Section[] {
  const cells = compareCells(before.cells, after.cells);
  const subjects = compareSubjects(before.cells, after.cells);
  const [ofStatus, others] = [true, false].map((isOfStatus) =>
    cells.filter((one) => one.isOfStatus === isOfStatus).map(describeCell),
  );
  return [
    { title: 'Statuses', lines: ofStatus ?? [] },
    ...subjects.flatMap(({ what, came, went, renamed }) => [
      { title: `New ${what}`, lines: came },
      { title: `No longer there: ${what}`, lines: went },
      { title: `Renamed ${what}`, lines: renamed },
    ]),
    { title: 'Evidence, sources and notes', lines: others ?? [] },
  ].filter(({ lines }) => lines.length > 0);
}

const describeReviews = (before: string, after: string): string =>
  before === after
    ? `Facts reviewed on ${formatDate(after)}.`
    : `Facts reviewed on ${formatDate(before)} → ${formatDate(after)}.`;

/** What two states of support.json differ in, as Markdown for a pull request. */
export function describeDiff(before: ComparableSupport, after: ComparableSupport): string {
  const sections = listSections(before, after);
  const content: RootContent[] = sections.flatMap(({ title, lines }) => [
    heading(3, `${title} (${lines.length})`),
    list(lines.map((line) => [line])),
  ]);
  return writeMarkdown([
    heading(2, 'What changes in the support data'),
    paragraph(describeReviews(before.reviewed, after.reviewed)),
    ...(content.length > 0 ? content : [paragraph('Both files say the same of every cell.')]),
  ]);
}

import type { RootContent } from 'mdast';
import { sections } from '../../content/addresses.ts';
import type { Dispute, SiteContent } from '../../content/site-content.ts';
import { mapSources } from '../../content/sources.ts';
import type { Answer } from '../../verdict/answer.ts';
import { describeCounts, describeReason, listDisputes, type DocumentDispute } from '../../verdict/disputes.ts';
import { statusWords } from '../../verdict/words.ts';
import { formatDate } from '../../words/dates.ts';
import { heading, list, paragraph, writeMarkdown } from '../write-markdown.ts';
import { describeLastWord, reviewed, section } from './parts.ts';

const lower = (status: Answer['verdict']['status']) => statusWords[status].label.toLowerCase();
const nameCell = ({ client, platform, capability }: Answer) =>
  `${client.name} on ${platform.name}, ${capability.name.toLowerCase()}`;
const describeCell = (answer: Answer) => `${nameCell(answer)}: ${lower(answer.verdict.status)}`;

function writeAnswer(answer: Answer): RootContent[] {
  const { status, decisive, words } = answer.verdict;
  return [
    heading(3, nameCell(answer)),
    list(words.map((word) => [describeLastWord(word)])),
    paragraph(
      `The answer is ${lower(status)}. It follows ${decisive?.from.shortTitle}, because ${describeReason(answer)}.`,
    ),
  ];
}

/** The sources of a side in brackets, each with the date of its newest revision. */
function describeSide({ says, sources = [], reported }: Dispute['sides'][number], content: SiteContent): string {
  const cited = sources.flatMap((id) => mapSources(content).get(id) ?? []);
  const named = cited.map(({ shortTitle, revisions: [newest] }) =>
    [shortTitle, newest && formatDate(newest.date)].filter(Boolean).join(', '),
  );
  return named.length === 0 ? says : `${says} (${reported ? 'reported: ' : ''}${named.join('; ')})`;
}

function writeDocuments({ dispute, inDoubt }: DocumentDispute, content: SiteContent): RootContent[] {
  return [
    heading(3, dispute.title),
    list(dispute.sides.map((side) => [describeSide(side, content)])),
    paragraph(`Our reading: ${dispute.reading}`),
    ...(inDoubt.length > 0 ? [paragraph('In doubt:'), list(inDoubt.map((answer) => [describeCell(answer)]))] : []),
  ];
}

/** The page of disputes as Markdown. */
export function writeDisputes(content: SiteContent): string {
  const disputes = listDisputes(content);
  const { answers, documents, leftOut } = disputes;
  return writeMarkdown([
    heading(1, sections.disputes.name),
    paragraph(describeCounts(disputes)),
    ...(answers.length > 0 ? [heading(2, 'Answers in dispute'), ...answers.flatMap(writeAnswer)] : []),
    heading(2, 'Documents that disagree'),
    ...documents.flatMap((one) => writeDocuments(one, content)),
    ...section(
      'What the tables leave out',
      leftOut.map(({ answer }) => `${describeCell(answer)} (${answer.verdict.decisive?.from.shortTitle})`),
    ),
    reviewed(content),
  ]);
}

import type { RootContent } from 'mdast';
import { listDisputes, wordCounts, wordReason, type DocumentDispute } from '../disputes.ts';
import type { Dispute, SiteContent } from '../site-content.ts';
import { mapSources } from '../sources.ts';
import type { Answer } from '../support-table.ts';
import { formatDate, statusWords } from '../wording.ts';
import { heading, list, paragraph, reviewed, wordLastWord, write } from './markdown.ts';

const lower = (status: Answer['verdict']['status']) => statusWords[status].label.toLowerCase();
const nameCell = ({ client, platform, capability }: Answer) =>
  `${client.name} on ${platform.name}, ${capability.name.toLowerCase()}`;
const wordCell = (answer: Answer) => `${nameCell(answer)}: ${lower(answer.verdict.status)}`;

function writeAnswer(answer: Answer): RootContent[] {
  const { status, decisive, words } = answer.verdict;
  return [
    heading(3, nameCell(answer)),
    list(words.map(wordLastWord)),
    paragraph(
      `The answer is ${lower(status)}. It follows ${decisive?.from.shortTitle}, because ${wordReason(answer)}.`,
    ),
  ];
}

/** The sources of a side in brackets, each with the date of its newest revision. */
function wordSide({ says, sources = [], reported }: Dispute['sides'][number], content: SiteContent): string {
  const cited = sources.flatMap((id) => mapSources(content).get(id) ?? []);
  const named = cited.map(({ shortTitle, revisions: [newest] }) =>
    [shortTitle, newest && formatDate(newest.date)].filter(Boolean).join(', '),
  );
  return named.length === 0 ? says : `${says} (${reported ? 'reported: ' : ''}${named.join('; ')})`;
}

function writeDocuments({ dispute, cells }: DocumentDispute, content: SiteContent): RootContent[] {
  return [
    heading(3, dispute.title),
    list(dispute.sides.map((side) => wordSide(side, content))),
    paragraph(`Our reading: ${dispute.reading}`),
    ...(cells.length > 0 ? [paragraph('In doubt:'), list(cells.map(wordCell))] : []),
  ];
}

/** The page of disputes as Markdown. */
export function writeDisputes(content: SiteContent): string {
  const disputes = listDisputes(content);
  const { answers, documents, leftOut } = disputes;
  return write([
    heading(1, 'Disputes'),
    paragraph(wordCounts(disputes)),
    ...(answers.length > 0 ? [heading(2, 'Answers in dispute'), ...answers.flatMap(writeAnswer)] : []),
    heading(2, 'Documents that disagree'),
    ...documents.flatMap((one) => writeDocuments(one, content)),
    ...(leftOut.length > 0
      ? [
          heading(2, 'What the tables leave out'),
          list(leftOut.map(({ answer }) => `${wordCell(answer)} (${answer.verdict.decisive?.from.shortTitle})`)),
        ]
      : []),
    reviewed(content),
  ]);
}

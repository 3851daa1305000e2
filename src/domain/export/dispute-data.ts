import { disputeAddress, listDisputes, wordReason } from '../disputes.ts';
import type { SiteContent } from '../site-content.ts';
import { answerAddress, placeOf, type Answer } from '../support-table.ts';

const describeCell = (answer: Answer) => ({
  ...placeOf(answer),
  address: answerAddress(answer),
  status: answer.verdict.status,
});

/** All that disagrees, for /data/disputes.json. */
export function describeDisputes(content: SiteContent) {
  const { answers, documents, leftOut } = listDisputes(content);
  return {
    answers: answers.map((answer) => ({
      ...describeCell(answer),
      follows: answer.verdict.decisive?.source,
      because: wordReason(answer),
      lastWords: answer.verdict.words.map(({ source, status, since }) => ({ source, status, since })),
    })),
    documents: documents.map(({ dispute: { file: _file, ...dispute }, cells }) => ({
      ...dispute,
      address: disputeAddress(dispute),
      cells: cells.map(describeCell),
    })),
    leftOut: leftOut.map(({ answer, dropped }) => ({
      ...describeCell(answer),
      source: answer.verdict.decisive?.source,
      dropped: dropped?.since ?? null,
    })),
  };
}

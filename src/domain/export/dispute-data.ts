import { disputeAddress } from '../content/addresses.ts';
import type { SiteContent } from '../content/site-content.ts';
import { type Answer, answerAddress, cellIds } from '../verdict/answer.ts';
import { listDisputes, describeReason } from '../verdict/disputes.ts';

const cellData = (answer: Answer) => ({
  ...cellIds(answer),
  address: answerAddress(answer),
  status: answer.verdict.status,
});

/** The source that an answer follows. Throws where none speaks: then nothing disagrees. */
function findFollowed({ verdict }: Answer): string {
  if (verdict.decisive === undefined) throw new Error('An answer without a source is in no dispute.');
  return verdict.decisive.source;
}

/** All that disagrees, for /data/disputes.json. */
export function disputeData(content: SiteContent) {
  const { answers, documents, leftOut } = listDisputes(content);
  return {
    answers: answers.map((answer) => ({
      ...cellData(answer),
      follows: findFollowed(answer),
      because: describeReason(answer),
      lastWords: answer.verdict.words.map(({ source, status, since }) => ({ source, status, since })),
    })),
    documents: documents.map(({ dispute: { file: _file, ...dispute }, inDoubt }) => ({
      ...dispute,
      address: disputeAddress(dispute),
      cells: inDoubt.map(cellData),
    })),
    leftOut: leftOut.map(({ answer, dropped }) => ({
      ...cellData(answer),
      source: findFollowed(answer),
      dropped: dropped?.since ?? null,
    })),
  };
}

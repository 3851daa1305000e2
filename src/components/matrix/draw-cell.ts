import { answerAddress, type Answer } from '../../domain/verdict/answer.ts';
import { describeCell, nameCell } from '../../domain/verdict/cell-words.ts';
import { attribute, markup, type Markup } from '../site/markup.ts';
import { url } from '../site/url.ts';
import { drawStatus } from '../status/draw-status.ts';

/** One answer in a table, under the head of its column: leads to the statement. */
export function drawCell(answer: Answer, head: string | undefined): Markup {
  const { status, evidence } = answer.verdict;
  const { look, word, remark } = describeCell(answer);
  const ended = attribute('data-ended', look === 'ended' ? '' : undefined);
  return markup`
    <td${attribute('data-head', head)} data-status="${status}" data-evidence="${evidence}"${ended}>
      <a href="${url(answerAddress(answer))}" aria-label="${nameCell(answer)}">
        ${drawStatus({ look, word })} ${remark && markup`<small>${remark}</small>`}
      </a>
    </td>`;
}

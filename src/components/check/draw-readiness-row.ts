import { hasConditions } from '../../domain/check/conditions.ts';
import type { ReadinessRow } from '../../domain/check/list-readiness.ts';
import { clientAddress } from '../../domain/content/addresses.ts';
import { shortName } from '../../domain/names/client-names.ts';
import { answerAddress } from '../../domain/verdict/answer.ts';
import { writeCell } from '../../domain/verdict/cell-words.ts';
import { disputedAnswerAddress } from '../../domain/verdict/disputes.ts';
import { drawCell } from '../matrix/draw-cell.ts';
import { drawNoteLinks } from '../prose/draw-note-links.ts';
import { markup, type Markup } from '../site/markup.ts';
import { url } from '../site/url.ts';
import { drawSourceLink } from '../source/draw-source-link.ts';
import { drawStatus } from '../status/draw-status.ts';

const drawSuccessor = ({ name, reported, answer: own }: ReadinessRow['successors'][number]): Markup => markup`
  <p>
    What takes its place: ${own ? markup`<a href="${url(answerAddress(own))}">${name}</a>` : name}
    ${own && ` (${writeCell(own)})`}
    ${reported && ' (reported)'}
  </p>`;

/** What must be known besides an answer: its limits and conditions, what has ended and what takes its place. */
function drawConditions(row: ReadinessRow): Markup {
  if (!hasConditions(row)) return markup`<td></td>`;
  const { answer, sentences, successors, notes } = row;
  return markup`
    <td data-head="Limits">
      <div>
        ${sentences.length > 0 && markup`<p>${sentences.join(' ')}</p>`}
        ${successors.map(drawSuccessor)}
        ${drawNoteLinks(notes, answer.client)}
      </div>
    </td>`;
}

const drawDeciding = ({ source, status, control }: ReadinessRow['deciding'][number]): Markup => markup`
  <p>
    ${drawSourceLink(source)}
    ${control && `, ${control}`}
    ${status && markup`: ${drawStatus({ status })}`}
  </p>`;

/** The sources that decide an answer, with their dates; where they disagree, what each says. */
function drawSources({ answer, deciding }: ReadinessRow): Markup {
  const isDisputed = deciding.some(({ status }) => status !== undefined);
  return markup`
    <td data-head="Source">
      <div>
        ${deciding.map(drawDeciding)}
        ${isDisputed && markup`<p><a href="${url(disputedAnswerAddress(answer))}">Why one is followed</a></p>`}
      </div>
    </td>`;
}

/** A client with its answer, what must be known besides where there is a column for it, and the source that decides. */
export const drawReadinessRow = (row: ReadinessRow, isConditional: boolean): Markup => markup`
  <tr data-client="${row.answer.client.id}">
    <th scope="row">
      <a href="${url(clientAddress(row.answer.client.id))}">${shortName(row.answer.client)}</a>
    </th>
    ${drawCell(row.answer, 'Answer')}
    ${isConditional && drawConditions(row)}
    ${drawSources(row)}
  </tr>`;

import type { Client } from '../../domain/content/site-content.ts';
import { listFilterWords } from '../../domain/filter/client-facets.ts';
import type { Head, Row } from '../../domain/verdict/matrix.ts';
import { attribute, markup, type Markup, type Part } from '../site/markup.ts';
import { url } from '../site/url.ts';
import { drawCell } from './draw-cell.ts';

/** By what a row of a client is found and narrowed. */
const drawFacets = ({ head, client }: Row): Part =>
  client && [
    attribute('data-words', listFilterWords(client)),
    attribute('data-name', head.name),
    attribute('data-remark', head.remark),
    attribute('data-category', client.category),
    attribute('data-lifecycle', client.lifecycle.state),
  ];

/** What a client is and was called. */
function drawSummary({ summary, formerNames, lifecycle }: Client): Markup {
  const former = formerNames.map(({ name }) => name).join(', ');
  return markup`
    <p>
      ${summary} ${former && markup`<small>Formerly ${former}.</small>`}${' '}
      ${lifecycle.state === 'unknown' && markup`<small>Lifecycle: unknown.</small>`}
    </p>`;
}

/** A row of answers under the heads of its columns. */
export const drawRow = (row: Row, columns: readonly Head[], hasSummary: boolean): Markup => markup`
  <tr${drawFacets(row)}>
    <th scope="row">
      <a href="${url(row.head.address)}">${row.head.name}</a>
      ${row.head.remark && markup`<small>${row.head.remark}</small>`}
      ${hasSummary && row.client && drawSummary(row.client)}
    </th>
    ${row.answers.map((answer, column) => drawCell(answer, columns[column]?.name))}
  </tr>`;

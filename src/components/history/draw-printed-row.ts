import { cellAddress, clientAddress } from '../../domain/content/addresses.ts';
import type { Capability } from '../../domain/content/site-content.ts';
import type { PrintedCell, PrintedRow } from '../../domain/history/revision-view.ts';
import { lookUnsure } from '../../domain/verdict/cell-words.ts';
import { statusWords } from '../../domain/verdict/words.ts';
import { attribute, markup, type Markup } from '../site/markup.ts';
import { url } from '../site/url.ts';
import { drawStatus } from '../status/draw-status.ts';

/** A cell as it was printed, under the head of its column; a changed one is marked with what it was. */
const drawCell = (address: string, head: string | undefined, { status, before }: PrintedCell): Markup => markup`
  <td${attribute('data-head', head)}${attribute('data-changed', before && '')}>
    <a href="${url(address)}">
      ${drawStatus({ status, look: lookUnsure(status) })}
      ${before && markup`<small>changed, was ${statusWords[before].label.toLowerCase()}</small>`}
    </a>
  </td>`;

/** A row of a capability's table as it was printed, under the heads of its columns. */
export function drawPrintedRow(
  { client, name, remarks, cells }: PrintedRow,
  capability: Capability,
  heads: readonly string[],
): Markup {
  return markup`
    <tr>
      <th scope="row">
        <a href="${url(clientAddress(client.id))}">${name}</a>
        ${remarks.length > 0 && markup`<small>${remarks.join(', ')}</small>`}
      </th>
      ${cells.map((cell, column) =>
        drawCell(cellAddress(client.id, capability.id, cell.platform.id), heads[column], cell),
      )}
    </tr>`;
}

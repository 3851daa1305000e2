import { noteAddress } from '../../domain/content/addresses.ts';
import { listFilterWords } from '../../domain/filter/client-facets.ts';
import { changeKindWords } from '../../domain/history/change-kinds.ts';
import type { ChangeRow } from '../../domain/history/change-list.ts';
import { foldChanges, type Fold, type FoldedClient } from '../../domain/history/fold-changes.ts';
import { attribute, markup, type Markup } from '../site/markup.ts';
import { url } from '../site/url.ts';

const drawClient = ({ client, name, changes, notes }: FoldedClient): Markup => markup`
  <li${attribute('data-words', listFilterWords(client))} data-fold>
    <b>${name}</b>${' '}
    ${changes.map(
      ({ platform = '', platformName, turn, address }) =>
        markup`<a href="${url(address)}"${attribute('data-platform', platform)}>${platformName ?? turn}</a> `,
    )}
    ${notes.map(
      (note) => markup`<small><a href="${url(noteAddress(note, { client: [client.id] }))}">${note.title}</a></small>`,
    )}
  </li>`;

const drawFold = ({ direction, step, clients }: Fold): Markup => markup`
  <tr data-direction="${direction}" data-fold>
    <th scope="row">${changeKindWords[direction].label}${step && markup`<span>: ${step}</span>`}</th>
    <td><ul>${clients.map(drawClient)}</ul></td>
  </tr>`;

/** Rows of a table of changes: what a revision says alike of several clients is one of them, and each change a link in it. */
export const drawFolds = (changes: readonly ChangeRow[]): string =>
  foldChanges(changes)
    .map((fold) => drawFold(fold).html)
    .join('');

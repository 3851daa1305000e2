import { noteAddress } from '../../domain/content/addresses.ts';
import type { Client, Note } from '../../domain/content/site-content.ts';
import { markup, type Part } from '../site/markup.ts';
import { url } from '../site/url.ts';

/** The titles of notes on a client's answers, leading to where they are printed in full; nothing where there are none. */
export const drawNoteLinks = (notes: readonly Note[], client: Client): Part =>
  notes.length > 0 &&
  markup`
    <p>
      Notes: ${notes.map((note, index) => [
        index > 0 && '; ',
        markup`<a href="${url(noteAddress(note, { client: [client.id] }))}">${note.title}</a>`,
      ])}
    </p>`;

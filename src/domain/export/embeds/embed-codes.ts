import { badgeAddress, clientAddress, embedAddress } from '../../content/addresses.ts';
import { escapeMarkup } from '../../words/escape.ts';
import { nameShown, type ShownAnswers } from './shown-answers.ts';

/** What is pasted into another page to show answers there. */
export interface EmbedCode {
  /** "Frame" */
  what: string;
  language: 'HTML' | 'Markdown';
  /** What it shows, from the root of the site. */
  address: string;
  code: string;
}

/** Room for the longest answers, in pixels: what does not fit is scrolled to. */
const frame = { width: 420, height: 320 };

/**
 * What is pasted to show what a client supports of a capability.
 * @param toAddress gives an address of this site its origin and base path
 */
export function listEmbedCodes(
  shown: Pick<ShownAnswers, 'client' | 'capability'>,
  toAddress: (address: string) => string,
): EmbedCode[] {
  const { client, capability } = shown;
  const framed = embedAddress(capability.id, client.id);
  const badge = badgeAddress(capability.id, client.id);
  const page = toAddress(`${clientAddress(client.id)}#${capability.id}`);
  const name = escapeMarkup(nameShown(shown));
  return [
    {
      what: 'Frame',
      language: 'HTML',
      address: framed,
      code: `<iframe src="${toAddress(framed)}" title="${name}" width="${frame.width}" height="${frame.height}" loading="lazy" style="border:0"></iframe>`,
    },
    {
      what: 'Badge',
      language: 'Markdown',
      address: badge,
      code: `[![${nameShown(shown).replace(/[[\]\\]/g, '\\$&')}](${toAddress(badge)})](${page})`,
    },
    {
      what: 'Badge',
      language: 'HTML',
      address: badge,
      code: `<a href="${page}"><img src="${toAddress(badge)}" alt="${name}"></a>`,
    },
  ];
}

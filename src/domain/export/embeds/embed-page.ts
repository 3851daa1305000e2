import { clientAddress } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { answerAddress, type Answer } from '../../verdict/answer.ts';
import { describeCell, type CellWords } from '../../verdict/cell-words.ts';
import { statusSymbols } from '../../verdict/status-symbols.ts';
import { explainEvidence } from '../../verdict/words.ts';
import { formatDate } from '../../words/dates.ts';
import { escapeMarkup } from '../../words/escape.ts';
import { nameShown, type ShownAnswers } from './shown-answers.ts';

/** What an embed needs to know of the site around it. */
export interface EmbedPlace {
  site: SiteContent['site'];
  styles: string;
  policy: string;
  /** The page of the client in full, where the site knows its address. */
  canonical: string | undefined;
  /** Puts the base path before an address. */
  toAddress(address: string): string;
}

/** What frames the page stays as it is. */
const link = (address: string, text: string) =>
  `<a href="${escapeMarkup(address)}" target="_blank" rel="noopener">${escapeMarkup(text)}</a>`;

/** As the site's own tables draw it. */
function writeStatus({ look, word }: CellWords): string {
  const { line, filled } = statusSymbols[look];
  const paths = [line && `<path d="${line}"/>`, filled && `<path d="${filled}" fill="currentColor"/>`];
  const symbol = `<svg viewBox="0 0 16 16" aria-hidden="true">${paths.filter(Boolean).join('')}</svg>`;
  return `<span class="status" data-look="${look}">${symbol}${escapeMarkup(word)}</span>`;
}

function writeRow(answer: Answer, { toAddress }: EmbedPlace): string {
  const words = describeCell(answer);
  const remark = words.remark ? ` <small>${escapeMarkup(words.remark)}</small>` : '';
  const head = link(toAddress(answerAddress(answer)), answer.platform.shortName);
  return `<div><dt>${head}</dt><dd>${writeStatus(words)}${remark}</dd></div>`;
}

function writeHead(shown: ShownAnswers, { site, styles, policy, canonical, toAddress }: EmbedPlace): string {
  return [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeMarkup(`${nameShown(shown)} · ${site.title}`)}</title>`,
    `<style>${styles}</style>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    // Search engines list the page that it is a part of.
    '<meta name="robots" content="noindex">',
    `<link rel="icon" href="${toAddress('/icon.svg')}" type="image/svg+xml">`,
    canonical ? `<link rel="canonical" href="${escapeMarkup(canonical)}">` : '',
  ].join('');
}

/** A page for a frame in a wiki: what a client supports of a capability, platform by platform, how sure that is, and where more is told. */
export function writeEmbed(shown: ShownAnswers, place: EmbedPlace): string {
  const { client, answers, capability } = shown;
  const { site, toAddress } = place;
  const evidence = explainEvidence(answers.map(({ verdict }) => verdict)).map(({ sentence }) => sentence);
  return [
    `<!DOCTYPE html><html lang="en"><head>${writeHead(shown, place)}</head><body><main>`,
    `<h1>${link(toAddress(`${clientAddress(client.id)}#${capability.id}`), nameShown(shown))}</h1>`,
    `<dl>${answers.map((answer) => writeRow(answer, place)).join('')}</dl>`,
    evidence.length > 0 ? `<p>${escapeMarkup(evidence.join(' '))}</p>` : '',
    `<p>As of ${formatDate(site.reviewed)}. Sources and notes: ${link(toAddress(clientAddress(client.id)), site.title)}</p>`,
    '</main></body></html>\n',
  ].join('');
}

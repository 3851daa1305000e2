import { clientAddress, sections, type PageLink } from '../domain/content/addresses.ts';
import { fullUrlIn, urlIn } from '../domain/content/place.ts';
import { listOldAddresses } from '../domain/names/client-names.ts';
import { titleCheck } from '../domain/pages/titles.ts';
import { escapeMarkup } from '../domain/words/escape.ts';
import { writePolicy } from '../hosts/content-security-policy.ts';
import type { Forward } from '../hosts/forwards.ts';
import type { Site, SiteFile } from './site-file.ts';

interface OldAddress {
  address: string;
  to: PageLink;
}

/** Old and printed names of clients, and the longer address of what is read before the subject of the site is enforced. */
function listAddresses({ clients, capabilities }: Site['content']): OldAddress[] {
  const named = [...listOldAddresses(clients)].map(([id, { id: now, name }]) => ({
    address: clientAddress(id),
    to: { address: clientAddress(now), name },
  }));
  const checks = capabilities.slice(0, 1).map((capability) => ({
    address: `${sections.check.address}${capability.id}/`,
    to: { address: sections.check.address, name: titleCheck(capability) },
  }));
  return [...named, ...checks];
}

/** Nothing stands in the page itself that the policy would have to name. */
const policy = writePolicy({ scripts: [], styles: [] });

/** It has no styles, search or menu: hardly anybody sees it, and there are more such addresses than clients. */
function writePage({ name, address }: PageLink, { content, place, version }: Site): string {
  const [title, url] = [escapeMarkup(name), escapeMarkup(urlIn(place, address))];
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${title} · ${escapeMarkup(content.site.title)}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="description" content="This address leads to ${title}.">`,
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<link rel="icon" href="${urlIn(place, '/icon.svg')}" type="image/svg+xml">`,
    place.origin ? `<link rel="canonical" href="${escapeMarkup(fullUrlIn(place, address))}">` : '',
    `<meta http-equiv="refresh" content="0; url=${url}">`,
  ];
  const body = `<main><h1>${title}</h1><p>This address leads to <a href="${url}">${title}</a>.</p></main>`;
  return `<!DOCTYPE html><html lang="en"${version === undefined ? '' : ` data-version="${version}"`}><head>${head.join('')}</head><body>${body}</body></html>`;
}

/** The pages of addresses that lead to another at once, such as an old name. */
export const listOldPages = (site: Site): SiteFile[] =>
  listAddresses(site.content).map(({ address, to }) => ({ address, write: () => writePage(to, site) }));

/** The same for hosts that lead on by themselves. */
export const listForwards = ({ content, place }: Site): Forward[] =>
  listAddresses(content).map(({ address, to }) => ({ from: urlIn(place, address), to: urlIn(place, to.address) }));

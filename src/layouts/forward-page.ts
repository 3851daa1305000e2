import { fullUrl, url } from '../components/site/url.ts';
import type { PageLink } from '../domain/content/addresses.ts';
import { escapeMarkup } from '../domain/words/escape.ts';
import { policyToCome } from '../hosts/host-files.ts';

/** Where an address leads at once, and the site that both are of. */
export interface Forward {
  to: PageLink;
  site: { title: string };
  /** Where the site is, if the build knows that. */
  origin: URL | undefined;
}

/**
 * The page of an address that leads to another at once, such as an old name. It has no styles, search or menu: hardly
 * anybody sees it, and there are more such addresses than clients.
 */
export const forwardPage = (forward: Forward): Response =>
  new Response(writePage(forward), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

function writePage({ to, site, origin }: Forward): string {
  const [name, address] = [escapeMarkup(to.name), escapeMarkup(url(to.address))];
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${name} · ${escapeMarkup(site.title)}</title>`,
    // The development server adds scripts of its own.
    import.meta.env.PROD ? `<meta http-equiv="Content-Security-Policy" content="${policyToCome}">` : '',
    `<meta name="description" content="This address leads to ${name}.">`,
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<link rel="icon" href="${url('/icon.svg')}" type="image/svg+xml">`,
    origin ? `<link rel="canonical" href="${escapeMarkup(fullUrl(to.address, origin))}">` : '',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
  ];
  const body = `<main><h1>${name}</h1><p>This address leads to <a href="${address}">${name}</a>.</p></main>`;
  const version: string | undefined = import.meta.env.SITE_VERSION;
  return `<!DOCTYPE html><html lang="en"${version === undefined ? '' : ` data-version="${version}"`}><head>${head.join('')}</head><body>${body}</body></html>`;
}

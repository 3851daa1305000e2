import type { BreadcrumbList, CreativeWork, DataDownload, Dataset, Graph, TechArticle } from 'schema-dts';
import { publishedFiles, wholeNames } from '../../schema/published/files.ts';
import { dataAddress, guideAddress, type PageLink, sections } from '../content/addresses.ts';
import { listCitations } from '../content/prose.ts';
import type { Guide, SiteContent } from '../content/site-content.ts';
import { mapSources } from '../content/sources.ts';
import { siteDescription } from '../pages/descriptions.ts';
import { licenseId, otherFiles } from './contract/openapi.ts';

/** What a page is, in the words of schema.org. */
export type Thing = BreadcrumbList | Dataset | TechArticle;

/** Gives an address of this site its base path and, where it is known, its origin. What reads a page resolves it from there. */
type ToAddress = (address: string) => string;

/** Things as a page prints them (JSON-LD). */
export const describeThings = (things: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/** Where a page stands: the pages above it, outermost first, and itself, whose address is that of the page. */
export const describeTrail = (trail: readonly PageLink[], name: string, toAddress: ToAddress): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...trail.map((page, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: page.name,
      item: { '@id': toAddress(page.address) },
    })),
    { '@type': 'ListItem', position: trail.length + 1, name },
  ],
});

const describeSite = ({ site }: SiteContent, toAddress: ToAddress) =>
  ({ '@type': 'WebSite', name: site.title, url: toAddress(sections.home.address) }) as const;

/** What a guide cites, each document once. */
function listCited(content: SiteContent, { body }: Guide): CreativeWork[] {
  const ids = new Set(listCitations(body).map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const { title, url } = mapSources(content).get(id) ?? {};
    if (title === undefined) return [];
    return url === undefined ? { '@type': 'CreativeWork', name: title } : { '@type': 'CreativeWork', name: title, url };
  });
}

/** A guide. When it was written is not known: only when its facts were reviewed. */
export const describeGuide = (content: SiteContent, guide: Guide, toAddress: ToAddress): TechArticle => ({
  '@type': 'TechArticle',
  headline: guide.title,
  description: guide.summary,
  inLanguage: 'en',
  isAccessibleForFree: true,
  isPartOf: describeSite(content, toAddress),
  mainEntityOfPage: {
    '@type': 'WebPage',
    '@id': toAddress(guideAddress(guide.id)),
    lastReviewed: content.site.reviewed,
  },
  citation: listCited(content, guide),
});

function listDownloads(toAddress: ToAddress): DataDownload[] {
  const json = wholeNames.map((name) => ({ ...publishedFiles[name], type: 'application/json' }));
  const others = Object.entries(otherFiles).map(([path, file]) => ({ ...file, path }));
  return [...json, ...others].map(({ path, what, type }) => ({
    '@type': 'DataDownload',
    name: path,
    description: what,
    encodingFormat: type,
    contentUrl: toAddress(dataAddress(path)),
  }));
}

/** The data that the site publishes. */
export function describeDataset(content: SiteContent, toAddress: ToAddress): Dataset {
  const { site, sources } = content;
  const days = sources.flatMap(({ revisions }) => revisions.map(({ date }) => date)).sort();
  return {
    '@type': 'Dataset',
    name: `${site.title}: data`,
    description: siteDescription(content),
    url: toAddress(sections.data.address),
    inLanguage: 'en',
    isAccessibleForFree: true,
    isPartOf: describeSite(content, toAddress),
    license: `https://spdx.org/licenses/${licenseId}`,
    dateModified: site.reviewed,
    temporalCoverage: `${days[0] ?? site.reviewed}/${site.reviewed}`,
    distribution: listDownloads(toAddress),
  };
}

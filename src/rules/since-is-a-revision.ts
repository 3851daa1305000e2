import type { Client, Entry, Path, SiteContent } from '../domain/content/site-content.ts';
import { mapSources } from '../domain/content/sources.ts';
import { suggest } from '../problems/did-you-mean.ts';
import { type Spot, type Problem, problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

interface Dated {
  entry: Entry;
  path: Path;
  source: string;
  since: string;
}

/** Everything in the content that rests on a revision of a source. */
function listDated({ clients, platforms, 'powershell-modules': modules }: SiteContent): Dated[] {
  const within = (entry: Entry, path: Path) => (one: { source: string; since: string }, index: number) => ({
    entry,
    path: [...path, index, 'since'],
    ...one,
  });
  const printed = (client: Client) =>
    client.printedNames.flatMap(({ source, since }, index) =>
      source && since ? [{ entry: client, path: ['printedNames', index, 'since'], source, since }] : [],
    );
  return [
    ...clients.flatMap(printed),
    ...clients.flatMap((client) =>
      Object.entries(client.support).flatMap(([capability, row]) =>
        Object.entries(row).flatMap(([platform, statements]) =>
          statements.map(within(client, ['support', capability, platform])),
        ),
      ),
    ),
    ...platforms.flatMap((platform) =>
      platform.browsers.flatMap(({ claims }, index) => claims.map(within(platform, ['browsers', index, 'claims']))),
    ),
    ...modules.flatMap((module) => module.capabilities.map(within(module, ['capabilities']))),
  ];
}

type Known = Parameters<Rule>[1];

/** Where it stands which revisions a source has. */
const revisionsOf = (source: string, known: Known): Spot => ({
  file: known.get(`sources/${source}`) ?? '',
  path: ['revisions'],
});

/** Where it stands which revisions the support tables have. */
function listTablePlaces({ capabilities }: SiteContent, known: Known): Spot[] {
  const tables = [...known]
    .filter(([name]) => name.startsWith('capabilities/'))
    .map(([, file]) => ({ file, path: ['table'] }));
  return [...tables, ...capabilities.map(({ table }) => revisionsOf(table, known))];
}

/** Printed names that give no table: one table at least has the revision. */
function findUndated(content: SiteContent, known: Known): Problem[] {
  const { clients, capabilities, sources } = content;
  const revisions = new Set(
    sources
      .filter(({ id }) => capabilities.some(({ table }) => table === id))
      .flatMap((source) => source.revisions.map(({ id }) => id)),
  );
  const restsOn = listTablePlaces(content, known);
  return clients.flatMap((client) =>
    client.printedNames.flatMap(({ since, source }, index) => {
      if (since === undefined || source !== undefined || revisions.has(since)) return [];
      const problem = problemAt(
        client,
        ['printedNames', index, 'since'],
        `"${since}" is not a revision of any support table.${suggest(since, [...revisions])}`,
      );
      return [{ ...problem, restsOn }];
    }),
  );
}

/** A statement begins with a revision of its source, or its date is invented. */
export const sinceIsARevision: Rule = (content, known) => [
  ...findUndated(content, known),
  ...listDated(content).flatMap(({ entry, path, source, since }): Problem[] => {
    const revisions = mapSources(content)
      .get(source)
      ?.revisions.map(({ id }) => id);
    if (revisions === undefined || revisions.includes(since)) return [];
    const hint = suggest(since, revisions) || ` Its revisions stand in content/sources/${source}.yaml.`;
    return [
      {
        ...problemAt(entry, path, `"${since}" is not a revision of ${source}.${hint}`),
        restsOn: [revisionsOf(source, known)],
      },
    ];
  }),
];

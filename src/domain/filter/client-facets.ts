import { categories } from '../../schema/client.ts';
import type { Client } from '../content/site-content.ts';
import { deriveOnce } from '../content/derive-once.ts';
import { listNames } from '../names/client-names.ts';
import { nameCategory } from '../names/labels.ts';
import { stateWords } from '../verdict/lifecycle.ts';
import type { Head } from '../verdict/matrix.ts';
import { evidenceWords, statusWords } from '../verdict/words.ts';
import { squeeze, type Facet } from './filter.ts';

const fromWords = (words: Record<string, { label: string }>) =>
  Object.entries(words).map(([value, { label }]) => ({ value, label }));

/** What a table of clients can be filtered by, its columns first. Each value is offered, whether or not it occurs. */
export function listFacets(columnsAre: 'platform' | 'capability', columns: readonly Head[]): Facet[] {
  return [
    {
      name: columnsAre,
      label: columnsAre === 'platform' ? 'Platform' : 'Capability',
      values: columns.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'status', label: 'Status', values: fromWords(statusWords) },
    { name: 'evidence', label: 'Evidence', values: fromWords(evidenceWords) },
    { name: 'category', label: 'Category', values: categories.map((value) => ({ value, label: nameCategory(value) })) },
    { name: 'lifecycle', label: 'Lifecycle', values: fromWords(stateWords) },
  ];
}

/** Application ids say nothing to a reader, and none shortens as words do: the search knows them. */
const isReadable = ({ kind }: Client['identifiers'][number]) => kind !== 'entra-application-id';

/** What a client is found by, squeezed: names, aliases, identifiers. A name within a longer one is found with it. Listed once for each client. */
export const listFilterWords = deriveOnce((client: Client): string => {
  const identifiers = client.identifiers.filter(isReadable).map(({ id }) => id);
  const words = new Set([...listNames(client), ...client.aliases, ...identifiers].map(squeeze));
  return [...words].filter((word) => ![...words].some((other) => other !== word && other.includes(word))).join(' ');
});

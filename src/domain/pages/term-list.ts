import { termKinds } from '../../schema/term.ts';
import type { Client, SiteContent, Term } from '../content/site-content.ts';
import { termKindWords } from '../names/labels.ts';
import { statusWords } from '../verdict/words.ts';

/** What a term means: its own sentence, or that of the status it stands for. */
export const describeTerm = ({ means, status }: Pick<Term, 'means' | 'status'>): string =>
  means ?? (status === undefined ? '' : statusWords[status].means);

/** A term with the clients it names. */
export interface ListedTerm {
  term: Term;
  clients: Client[];
}

/** The terms of each kind that has any, by id. */
export function groupTerms({ terms, clients }: Pick<SiteContent, 'terms' | 'clients'>): {
  kind: Term['kind'];
  name: string;
  members: ListedTerm[];
}[] {
  return termKinds
    .map((kind) => ({
      kind,
      name: termKindWords[kind],
      members: terms
        .filter((term) => term.kind === kind)
        .map((term) => ({ term, clients: clients.filter(({ id }) => term.client?.includes(id)) })),
    }))
    .filter(({ members }) => members.length > 0);
}

import { clientAddress, sections } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { shortName } from '../../names/client-names.ts';
import { termsLead } from '../../pages/leads.ts';
import { describeTerm, groupTerms, type ListedTerm } from '../../pages/term-list.ts';
import { joinParts } from '../../words/sentence.ts';
import { heading, link, list, strong, writeMarkdown, type Phrase } from '../write-markdown.ts';
import { cite, reviewed, says, toPhrases } from './parts.ts';

function writeTerm(content: SiteContent, { term, clients }: ListedTerm): Phrase[] {
  const members = clients.map((client) => ({ address: clientAddress(client.id), name: shortName(client) }));
  return [
    term.passage === undefined ? strong(term.name) : link(term.name, term.passage),
    `: ${describeTerm(term)}`,
    ...(members.length > 0 ? [' Clients: ', ...toPhrases(joinParts(members)), '.'] : []),
    cite(content, term.sources ?? []),
    term.names.length > 0 ? ` Also: ${term.names.join(', ')}` : '',
  ];
}

/** The page of words that people use, as Markdown. */
export const writeTerms = (content: SiteContent): string =>
  writeMarkdown([
    heading(1, sections.terms.name),
    says(termsLead),
    ...groupTerms(content).flatMap(({ name, members }) => [
      heading(2, name),
      list(members.map((member) => writeTerm(content, member))),
    ]),
    reviewed(content),
  ]);

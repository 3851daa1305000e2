import { legendAddress, sections, verdictsAddress } from '../domain/content/addresses.ts';
import type { SiteContent } from '../domain/content/site-content.ts';
import { listWrittenPassages } from '../domain/search/text/list-passages.ts';
import { suggest } from '../problems/did-you-mean.ts';
import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** Where something is told: every section of the site, and every passage that somebody wrote. */
export const listPlaces = (content: SiteContent): string[] => [
  ...Object.values(sections).map(({ address }) => address),
  ...listWrittenPassages(content).map(({ address }) => address),
  legendAddress,
  verdictsAddress,
];

/** A word that leads to a passage which nobody wrote answers nothing. */
export const termsLeadSomewhere: Rule = (content) => {
  const addresses = listPlaces(content);
  return content.terms
    .filter(({ passage }) => passage !== undefined && !addresses.includes(passage))
    .map((term) =>
      problemAt(
        term,
        ['passage'],
        `"${term.passage}" is no passage of this site.${suggest(term.passage ?? '', addresses)}`,
      ),
    );
};

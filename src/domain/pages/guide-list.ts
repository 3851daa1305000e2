import { guideAddress, type PageLink, sections } from '../content/addresses.ts';
import type { SiteContent } from '../content/site-content.ts';
import { errorsDescription, termsDescription } from './descriptions.ts';

/** A page of a list, and what is told there. */
export interface ListedPage extends PageLink {
  about: string;
}

/** What is read for help: the guides, then the lists in which something is looked up. */
export const listGuides = (content: SiteContent): ListedPage[] => [
  ...content.guides.map(({ id, title, summary }) => ({ address: guideAddress(id), name: title, about: summary })),
  { ...sections.errors, about: errorsDescription(content) },
  { ...sections.terms, about: termsDescription(content) },
];

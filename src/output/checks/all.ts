import type { Check } from '../fault.ts';
import { budgetsAreKept } from './budgets-are-kept.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { machinesStayUnnamed } from './machines-stay-unnamed.ts';
import { markupIsInert } from './markup-is-inert.ts';
import { pagesAreDescribed } from './pages-are-described.ts';
import { pagesAreReachable } from './pages-are-reachable.ts';
import { pagesLoadFromHere } from './pages-load-from-here.ts';

/** Every check of the built site. */
export const checks: readonly Check[] = [
  budgetsAreKept,
  idsAreUnique,
  linksLeadSomewhere,
  machinesStayUnnamed,
  markupIsInert,
  pagesAreDescribed,
  pagesAreReachable,
  pagesLoadFromHere,
];

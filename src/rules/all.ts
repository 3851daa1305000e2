import { boundsAreInOrder } from './bounds-are-in-order.ts';
import { controlsAreNamed } from './controls-are-named.ts';
import { disputesApplySomewhere } from './disputes-apply-somewhere.ts';
import { errorsAreCodes } from './errors-are-codes.ts';
import { idsExist } from './ids-exist.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { liveStatementsHaveAnAddress } from './live-statements-have-an-address.ts';
import { lookAlikesHoldAName } from './look-alikes-hold-a-name.ts';
import { namesBelongToOneEntry } from './names-belong-to-one-entry.ts';
import { notesApplySomewhere } from './notes-apply-somewhere.ts';
import { ordersAreUnique } from './orders-are-unique.ts';
import { partialHasANote } from './partial-has-a-note.ts';
import { printedNamesBelongToOnePlatform } from './printed-names-belong-to-one-platform.ts';
import { retirementIsDated } from './retirement-is-dated.ts';
import { revisionsAreNewestFirst } from './revisions-are-newest-first.ts';
import type { Rule } from './rule.ts';
import { sinceIsARevision } from './since-is-a-revision.ts';
import { sourcesAreCited } from './sources-are-cited.ts';
import { statementsAreNewestFirst } from './statements-are-newest-first.ts';
import { statementsDoNotRepeat } from './statements-do-not-repeat.ts';
import { stepsLeadSomewhere } from './steps-lead-somewhere.ts';
import { successorsAreAlive } from './successors-are-alive.ts';
import { tablesAreSupportTables } from './tables-are-support-tables.ts';
import { termsLeadSomewhere } from './terms-lead-somewhere.ts';

/** Rules that speak of what is there. */
export const rules: Rule[] = [
  boundsAreInOrder,
  controlsAreNamed,
  errorsAreCodes,
  idsExist,
  linksLeadSomewhere,
  namesBelongToOneEntry,
  ordersAreUnique,
  printedNamesBelongToOnePlatform,
  retirementIsDated,
  revisionsAreNewestFirst,
  sinceIsARevision,
  statementsAreNewestFirst,
  statementsDoNotRepeat,
  successorsAreAlive,
  tablesAreSupportTables,
];

/** Rules that speak of what is missing: they would accuse sound files while another cannot be read or leads nowhere. */
export const rulesOnWholeContent: Rule[] = [
  disputesApplySomewhere,
  liveStatementsHaveAnAddress,
  lookAlikesHoldAName,
  notesApplySomewhere,
  partialHasANote,
  sourcesAreCited,
  stepsLeadSomewhere,
  termsLeadSomewhere,
];

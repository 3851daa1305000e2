import { isInScope } from '../content/scope.ts';
import type { Capability, Dispute, Platform, SiteContent } from '../content/site-content.ts';
import { compare } from '../content/order.ts';
import { sortByName } from '../names/client-names.ts';
import { findAnswer, type Answer } from '../verdict/answer.ts';
import { listConditions, listSharedNotes, type Conditions, type SharedNote } from './conditions.ts';
import { listDeciding, type Deciding } from './deciding.ts';
import { judgeReadiness, rankAnswer } from './readiness.ts';
import { readinesses, type Readiness } from './readiness-words.ts';

/** A client on a platform, with what must be known besides its answer, and the sources on which it rests. */
export interface ReadinessRow extends Conditions {
  answer: Answer;
  deciding: Deciding[];
}

/** The clients of one platform that stand alike. */
export interface ReadinessGroup {
  readiness: Readiness;
  /** After the `#`. */
  id: string;
  rows: ReadinessRow[];
}

/** How a platform stands: every client once, in one of its groups, each of which is there. */
export interface PlatformReadiness {
  platform: Platform;
  groups: ReadinessGroup[];
  notes: SharedNote[];
  disputes: Dispute[];
}

/** The id of a group of a platform, after the `#`. */
export const readinessId = (platform: string, readiness: Readiness): string => `${platform}-${readiness}`;

/** What comes first in its group; then those that people ask for first, then by name. */
const sortAnswers = (answers: readonly Answer[]): Answer[] =>
  answers
    .map((answer) => ({ answer, rank: rankAnswer(answer), order: answer.client.order ?? Infinity }))
    .sort((a, b) => compare(a.rank, b.rank) || compare(a.order, b.order))
    .map(({ answer }) => answer);

/** The disputes of documents that name the platform. */
const listDisputesOn = ({ disputes }: Pick<SiteContent, 'disputes'>, platform: Platform, { id }: Capability) =>
  disputes.filter(
    ({ scope }) => scope?.platform !== undefined && isInScope(scope, { platform: platform.id, capability: id }),
  );

function listOnPlatform(content: SiteContent, capability: Capability, platform: Platform): PlatformReadiness {
  const answers = sortByName(content.clients).map((client) => findAnswer(content, client, platform, capability));
  const groups = readinesses.map((readiness) => ({
    readiness,
    id: readinessId(platform.id, readiness),
    rows: sortAnswers(answers.filter((answer) => judgeReadiness(answer) === readiness)).map((answer) => ({
      answer,
      ...listConditions(content, answer),
      deciding: listDeciding(content, answer),
    })),
  }));
  const spoken = answers.filter((answer) => judgeReadiness(answer) !== 'silent' && answer.end === undefined);
  return {
    platform,
    groups,
    notes: listSharedNotes(content, platform, capability, spoken),
    disputes: listDisputesOn(content, platform, capability),
  };
}

/** What blocks a capability, what is unproven, what is ready and of what nothing is said, platform by platform. */
export const listReadiness = (content: SiteContent, capability: Capability): PlatformReadiness[] =>
  content.platforms.map((platform) => listOnPlatform(content, capability, platform));

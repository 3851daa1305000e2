import type { SiteContent } from '../../src/domain/content/site-content.ts';
import { tableOf } from '../../src/domain/content/sources.ts';
import { viewRevision, type RevisionView } from '../../src/domain/history/revision-view.ts';

/** Every revision of every capability's table. Pages and twins view one at a time. */
export const listRevisionViews = (content: SiteContent): RevisionView[] =>
  content.capabilities.flatMap((capability) =>
    tableOf(content, capability).revisions.map((revision) => viewRevision(content, capability, revision)),
  );

import type { Capability, Note, Platform, SiteContent } from './site-content.ts';

type Requirement = Platform['requirements'][number];

/** What a platform needs: what is to be done before anything else, and what is left. Where nothing comes first, all does. */
export function splitRequirements({ requirements }: Pick<Platform, 'requirements'>): {
  first: Requirement[];
  rest: Requirement[];
} {
  const first = requirements.filter((requirement) => requirement.first);
  if (first.length === 0) return { first: requirements, rest: [] };
  return { first, rest: requirements.filter((requirement) => !requirement.first) };
}

/** What another capability than the subject of the site needs on a platform. */
export interface OtherRequirement {
  note: Note;
  capability: Capability;
}

/** The notes on what the other capabilities need on a platform, where a platform's own requirements are those of the subject. */
export function listOtherRequirements(
  { capabilities, notes }: Pick<SiteContent, 'capabilities' | 'notes'>,
  platform: Pick<Platform, 'id'>,
): OtherRequirement[] {
  return capabilities
    .slice(1)
    .flatMap((capability) =>
      notes
        .filter(
          ({ kind, scope }) =>
            kind === 'requirement' &&
            scope.client === undefined &&
            scope.platform?.includes(platform.id) &&
            scope.capability?.includes(capability.id),
        )
        .map((note) => ({ note, capability })),
    );
}

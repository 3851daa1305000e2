import type { RootContent } from 'mdast';
import { browserHeads, sayStatus } from '../../check/browsers.ts';
import { platformAddress } from '../../content/addresses.ts';
import { listOtherRequirements, splitRequirements } from '../../content/requirements.ts';
import type { Platform, SiteContent } from '../../content/site-content.ts';
import { findRevision, mapSources } from '../../content/sources.ts';
import { buildPlatformMatrix } from '../../verdict/matrix.ts';
import { citeSource } from '../../verdict/words.ts';
import { heading, paragraph, writeMarkdown } from '../write-markdown.ts';
import { writeLifecycle } from './lifecycle.ts';
import { cite, linkDisputes, plainTable, reviewed, section, writeMatrix, writeNotes, writeNumbers } from './parts.ts';

/** What it needs, sentence by sentence: what comes first, then what is left, then what other capabilities need. */
function listNeeds(content: SiteContent, platform: Platform): string[] {
  const { first, rest } = splitRequirements(platform);
  const others = listOtherRequirements(content, platform);
  return [
    ...[...first, ...rest].map(({ text, sources, reported }) => `${text}${cite(content, sources, reported)}`),
    ...others.map(({ note, capability }) => `For ${capability.name.toLowerCase()}: see the note “${note.title}”`),
  ];
}

/** What each source says of each browser. */
function writeBrowsers(content: SiteContent, { name: platform, browsers }: Platform): RootContent[] {
  const sources = mapSources(content);
  const rows = browsers.flatMap(({ name, claims }) =>
    claims.map((claim) => {
      const source = sources.get(claim.source);
      const said = source && citeSource(source, findRevision(source, claim.since));
      return [
        name,
        sayStatus(claim.certificateOnDevice),
        sayStatus(claim.smartCard),
        [said, claim.note].filter(Boolean).join('. '),
      ];
    }),
  );
  return rows.length === 0 ? [] : [heading(2, `Browsers on ${platform}`), plainTable([[...browserHeads], ...rows])];
}

/** A platform's page as Markdown. */
export function writePlatform(content: SiteContent, platform: Platform): string {
  const { id, name, summary, lifecycle, unconfirmed } = platform;
  const matrix = buildPlatformMatrix(content, platform);
  return writeMarkdown([
    heading(1, name),
    paragraph(summary),
    ...writeLifecycle(content, lifecycle, platformAddress),
    ...section('What it needs', listNeeds(content, platform)),
    heading(2, 'Clients'),
    writeMatrix(matrix, 'Client'),
    ...writeBrowsers(content, platform),
    ...linkDisputes(content, { platform: id }),
    ...writeNotes(
      content.notes.filter(({ scope }) => scope.platform?.includes(id)),
      content,
    ),
    heading(2, 'In numbers'),
    writeNumbers(matrix),
    ...section('What could not be confirmed', unconfirmed),
    reviewed(content),
  ]);
}

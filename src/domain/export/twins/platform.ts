import { listOtherRequirements, splitRequirements } from '../../content/requirements.ts';
import type { Platform, SiteContent } from '../../content/site-content.ts';
import { buildPlatformMatrix } from '../../verdict/matrix.ts';
import { heading, paragraph, writeMarkdown } from '../write-markdown.ts';
import { linkDisputes, reviewed, section, writeMatrix, writeNotes } from './parts.ts';

/** What it needs, sentence by sentence: what comes first, then what is left, then what other capabilities need. */
function listNeeds(content: SiteContent, platform: Platform): string[] {
  const { first, rest } = splitRequirements(platform);
  const others = listOtherRequirements(content, platform);
  return [
    ...[...first, ...rest].map(({ text }) => text),
    ...others.map(({ note, capability }) => `For ${capability.name.toLowerCase()}: see the note “${note.title}”`),
  ];
}

/** A platform's page as Markdown. */
export function writePlatform(content: SiteContent, platform: Platform): string {
  const { id, name, summary } = platform;
  return writeMarkdown([
    heading(1, name),
    paragraph(summary),
    ...section('What it needs', listNeeds(content, platform)),
    heading(2, 'Clients'),
    writeMatrix(buildPlatformMatrix(content, platform), 'Client'),
    ...linkDisputes(content, { platform: id }),
    ...writeNotes(
      content.notes.filter(({ scope }) => scope.platform?.includes(id)),
      content,
    ),
    reviewed(content),
  ]);
}

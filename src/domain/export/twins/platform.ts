import type { Platform, SiteContent } from '../../content/site-content.ts';
import { buildPlatformMatrix } from '../../verdict/matrix.ts';
import { heading, paragraph, writeMarkdown } from '../write-markdown.ts';
import { linkDisputes, reviewed, section, writeMatrix, writeNotes } from './parts.ts';

/** A platform's page as Markdown. */
export function writePlatform(content: SiteContent, platform: Platform): string {
  const { id, name, summary, requirements } = platform;
  return writeMarkdown([
    heading(1, name),
    paragraph(summary),
    ...section(
      'What it needs',
      requirements.map(({ text }) => text),
    ),
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

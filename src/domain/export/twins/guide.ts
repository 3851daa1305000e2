import type { Guide, SiteContent } from '../../content/site-content.ts';
import { heading, paragraph, writeMarkdown } from '../write-markdown.ts';
import { plainProse, reviewed } from './parts.ts';

/** A guide as Markdown. */
export const writeGuide = (content: SiteContent, { title, summary, body }: Guide): string =>
  writeMarkdown([heading(1, title), paragraph(summary), ...plainProse(body, content), reviewed(content)]);

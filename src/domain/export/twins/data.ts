import type { RootContent } from 'mdast';
import { sections } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import type { Block } from '../data-page/section.ts';
import { dataLead, describeData } from '../data-page/sections.ts';
import { heading, list, strong, writeMarkdown } from '../write-markdown.ts';
import { reviewed, says, toPhrases } from './parts.ts';

function writeBlock(block: Block): RootContent {
  if ('sentence' in block) return says(block.sentence);
  if ('items' in block) return list(block.items.map(toPhrases));
  if ('facts' in block)
    return list(block.facts.map(({ head, sentence }) => [strong(head), ': ', ...toPhrases(sentence)]));
  return 'code' in block ? { type: 'code', value: block.code } : heading(3, block.head);
}

/** The page on data as Markdown. */
export const writeData = (content: SiteContent): string =>
  writeMarkdown([
    heading(1, sections.data.name),
    ...dataLead.map(says),
    ...describeData(content).flatMap(({ head, blocks }) => [heading(2, head), ...blocks.map(writeBlock)]),
    reviewed(content),
  ]);

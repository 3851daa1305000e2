import type { Capability, SiteContent } from '../../content/site-content.ts';
import { buildCapabilityMatrix } from '../../verdict/matrix.ts';
import { heading, writeMarkdown } from '../write-markdown.ts';
import { linkDisputes, plainProse, reviewed, writeMatrix } from './parts.ts';

/** A capability's page as Markdown. */
export function writeCapability(content: SiteContent, capability: Capability): string {
  return writeMarkdown([
    heading(1, capability.name),
    ...plainProse(capability.body, content),
    heading(2, 'Clients and platforms'),
    writeMatrix(buildCapabilityMatrix(content, capability), 'Client'),
    ...linkDisputes(content, { capability: capability.id }),
    reviewed(content),
  ]);
}

import type { RootContent } from 'mdast';
import type { Capability, SiteContent } from '../../content/site-content.ts';
import { listLatestChanges } from '../../history/latest-changes.ts';
import { homeAdvice, homeLead, homeMore } from '../../pages/leads.ts';
import { homeTitle } from '../../pages/titles.ts';
import { buildCapabilityMatrix } from '../../verdict/matrix.ts';
import { joinParts } from '../../words/sentence.ts';
import { heading, list, writeMarkdown } from '../write-markdown.ts';
import { reviewed, says, toPhrases, writeMatrix, writeNumbers } from './parts.ts';

const writeLatest = (content: SiteContent, subject: Capability): RootContent =>
  list(
    listLatestChanges(content, subject).map(({ seen, changes }) => [
      `${seen}: `,
      ...toPhrases(joinParts(changes, '; ')),
    ]),
  );

/** The home page as Markdown. */
export function writeHome(content: SiteContent): string {
  const [subject] = content.capabilities;
  if (subject === undefined) throw new Error('There is no capability.');
  const matrix = buildCapabilityMatrix(content, subject);
  return writeMarkdown([
    heading(1, homeTitle),
    says(homeLead(content)),
    heading(2, `${subject.name} by client and platform`),
    writeMatrix(matrix, 'Client'),
    says(homeAdvice),
    heading(2, 'How it stands in numbers'),
    writeNumbers(matrix),
    heading(2, 'Latest changes of the table'),
    writeLatest(content, subject),
    says(homeMore(subject)),
    reviewed(content),
  ]);
}

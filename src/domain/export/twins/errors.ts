import type { SiteContent } from '../../content/site-content.ts';
import { sections } from '../../content/addresses.ts';
import { mapSources } from '../../content/sources.ts';
import { describeErrorAge, groupErrors, nameError } from '../../pages/error-list.ts';
import { citeSource } from '../../verdict/words.ts';
import { errorsLead } from '../../pages/leads.ts';
import { heading, list, paragraph, writeMarkdown } from '../write-markdown.ts';
import { reviewed, says } from './parts.ts';

/** The page of errors as Markdown. */
export function writeErrors(content: SiteContent): string {
  const cite = (ids: readonly string[]) =>
    ids.flatMap((id) => mapSources(content).get(id) ?? []).map((source) => citeSource(source));
  return writeMarkdown([
    heading(1, sections.errors.name),
    says(errorsLead),
    ...groupErrors(content.errors).flatMap(({ name, members }) => [
      heading(2, name),
      ...members.flatMap((error) => [
        heading(3, nameError(error)),
        paragraph([error.meaning, describeErrorAge(error)].filter(Boolean).join(' ')),
        list([[`What to do: ${error.action}`], [`Why: ${error.cause} (${cite(error.sources).join('; ')})`]]),
      ]),
    ]),
    reviewed(content),
  ]);
}

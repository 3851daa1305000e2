import { scriptFolder } from '../domain/content/site-version.ts';
import { buildMatchData } from '../domain/inventory/match/build-match-data.ts';
import { buildNameData, buildWordData } from '../domain/search/questions/build-question-data.ts';
import { listPassages } from '../domain/search/text/list-passages.ts';
import { buildSpellingData } from '../domain/search/text/spelling.ts';
import type { Site, SiteFile } from './site-file.ts';

/** What the scripts of the site load. */
export function listScriptData({ content }: Site): SiteFile[] {
  const file = (name: string, build: () => unknown): SiteFile => ({
    address: scriptFolder() + name,
    write: () => JSON.stringify(build()),
  });
  return [
    file('answers.json', () => buildNameData(content)),
    file('words.json', () => buildWordData(content, buildNameData(content))),
    file('inventory.json', () => buildMatchData(content)),
    file('spelling.json', () => buildSpellingData(listPassages(content), content.site.search)),
  ];
}

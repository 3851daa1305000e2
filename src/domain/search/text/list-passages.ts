import { readinessAdvice, readinessWords } from '../../check/readiness-words.ts';
import { checkAddress, legendAddress, sections, verdictsAddress } from '../../content/addresses.ts';
import type { Capability, SiteContent } from '../../content/site-content.ts';
import { changeKindWords } from '../../history/change-kinds.ts';
import { outcomeWords } from '../../history/promises.ts';
import { changesDescription, dataDescription, promisesDescription } from '../../pages/descriptions.ts';
import { titleCheck } from '../../pages/titles.ts';
import { evidenceWords, statusWords, verdictRule } from '../../verdict/words.ts';
import { joinSentences } from './join-sentences.ts';
import { ofClient, ofDispute, ofError, ofModule, ofNote, ofSource } from './passages-of-entries.ts';
import { listOfCapability, listOfGuide, listOfPlatform } from './passages-of-pages.ts';
import type { Passage } from './passage.ts';

const describeMeanings = (words: Readonly<Record<string, { label: string; means: string }>>) =>
  Object.values(words).map(({ label, means }) => `${label}: ${means}`);

/** The page that is read before a capability is enforced: what it sorts clients into. The steps are found where they are told in full. */
const ofCheck = (capability: Capability, content: SiteContent): Passage => ({
  address: checkAddress(capability, content.capabilities),
  name: titleCheck(capability),
  kind: 'Reference',
  scope: { capability: [capability.id] },
  text: joinSentences(
    readinessAdvice,
    ...Object.values(readinessWords).map(({ title, means }) => `${title}: ${means}`),
  ),
});

/** Pages that explain words of the site, in these words. */
function listOfOtherPages(content: SiteContent): Passage[] {
  const { changes, promises, data } = sections;
  const { confirmed, 'table-only': tableOnly, disputed } = evidenceWords;
  return [
    {
      address: verdictsAddress,
      name: 'How a verdict is made',
      page: 'Sources',
      kind: 'Reference',
      text: joinSentences(verdictRule, ...describeMeanings({ confirmed, tableOnly, disputed })),
    },
    {
      address: legendAddress,
      name: 'What the statuses mean',
      page: sections.home.name,
      kind: 'Reference',
      text: joinSentences(...describeMeanings(statusWords)),
    },
    { ...changes, kind: 'Reference', text: changesDescription(content) },
    {
      address: `${changes.address}#directions`,
      name: 'What the directions mean',
      page: 'Changes',
      kind: 'Reference',
      text: joinSentences(...describeMeanings(changeKindWords)),
    },
    {
      ...promises,
      kind: 'Reference',
      text: joinSentences(promisesDescription(content), ...describeMeanings(outcomeWords)),
    },
    { ...data, kind: 'Reference', text: dataDescription },
    ...content.capabilities.map((capability) => ofCheck(capability, content)),
  ];
}

/** The prose of the content files in passages, each once. Words that people use lead to it and are not among it. */
export function listWrittenPassages(content: SiteContent): Passage[] {
  return [
    ...content.guides.flatMap(listOfGuide),
    ...content.capabilities.flatMap(listOfCapability),
    ...content.platforms.flatMap(listOfPlatform),
    ...content.clients.map(ofClient),
    ...content['powershell-modules'].map(ofModule),
    ...content.errors.map(ofError),
    ...content.notes.map((note) => ofNote(note, content)),
    ...content.disputes.map(ofDispute),
    ...content.sources.map(ofSource),
  ];
}

/** All prose of the site in passages, each once. Tables, statements and changes are left to the answers and to the pages. */
export const listPassages = (content: SiteContent): Passage[] => [
  ...listWrittenPassages(content),
  ...listOfOtherPages(content),
];

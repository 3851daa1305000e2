import { disputeAddress, noteAddress } from '../../content/addresses.ts';
import type {
  Capability,
  Client,
  Dispute,
  Guide,
  Note,
  Platform,
  PowershellModule,
  SiteContent,
  Source,
} from '../../content/site-content.ts';
import { changeKindWords } from '../../history/change-kinds.ts';
import { outcomeWords } from '../../history/promises.ts';
import { signInWords } from '../../names/labels.ts';
import { dataDescription, changesDescription, promisesDescription } from '../../pages/descriptions.ts';
import { stateWords } from '../../verdict/lifecycle.ts';
import { evidenceWords, verdictRule } from '../../verdict/words.ts';
import { describeDate } from '../../words/dates.ts';
import type { Passage } from './passage.ts';
import { splitProse } from './split-prose.ts';

type Words = (string | undefined)[];

/** One after the other, each with a full stop. */
const join = (...parts: Words) =>
  parts
    .filter((part) => part)
    .map((part) => (/[.!?]$/.test(part!) ? part : `${part}.`))
    .join(' ');

const describeMeanings = (words: Readonly<Record<string, { label: string; means: string }>>) =>
  Object.values(words).map(({ label, means }) => `${label}: ${means}`);

function describeLifecycle({ state, note, events, successors }: Client['lifecycle']): Words {
  const ending = state === 'active' ? undefined : stateWords[state].label;
  return [
    ending,
    note,
    ...events.map((event) => `${event.event}: ${describeDate(event)}`),
    ...successors.map(({ name }) => `What takes its place: ${name}`),
  ];
}

/** The passages of a page: its beginning, and those under headings; what has no text is left out. */
function listOfPage(
  start: Omit<Passage, 'page'>,
  sections: readonly { heading?: string; id?: string; text: string }[],
): Passage[] {
  const { address, name, kind } = start;
  const rest = sections.map(({ heading = '', id, text }): Passage => ({
    address: `${address}#${id}`,
    name: heading,
    page: name,
    kind,
    text,
  }));
  return [start, ...rest.filter(({ text }) => text !== '')];
}

function listOfGuide({ id, title, summary, body }: Guide): Passage[] {
  const [intro, ...sections] = splitProse(body);
  return listOfPage(
    { address: `/guides/${id}/`, name: title, kind: 'Guide', text: join(summary, intro?.text) },
    sections,
  );
}

function listOfCapability({ id, name, summary, body }: Capability): Passage[] {
  const [intro, ...sections] = splitProse(body);
  const about = { heading: 'What is asked, and what the table says', id: 'about', text: intro?.text ?? '' };
  return listOfPage({ address: `/capabilities/${id}/`, name, kind: 'Capability', text: summary }, [about, ...sections]);
}

function listOfPlatform({ id, name, summary, lifecycle, requirements, browsers, unconfirmed }: Platform): Passage[] {
  const browserWords = browsers.map((browser) => join(browser.name, ...browser.claims.map(({ note }) => note)));
  return listOfPage(
    { address: `/platforms/${id}/`, name, kind: 'Platform', text: join(summary, ...describeLifecycle(lifecycle)) },
    [
      { heading: 'What it needs', id: 'requirements', text: join(...requirements.map(({ text }) => text)) },
      { heading: 'Browsers', id: 'browsers', text: browserWords.join(' ') },
      { heading: 'What could not be confirmed', id: 'unconfirmed', text: join(...unconfirmed) },
    ],
  );
}

function ofClient({ id, name, summary, lifecycle, formerNames, unconfirmed }: Client): Passage {
  const names = formerNames.flatMap((former) => [`Former name: ${former.name}`, former.note]);
  return {
    address: `/clients/${id}/`,
    name,
    kind: 'Client',
    text: join(summary, ...describeLifecycle(lifecycle), ...names, ...unconfirmed),
  };
}

function ofModule({
  id,
  name,
  printedName,
  summary,
  lifecycle,
  signIns,
  body,
  unconfirmed,
}: PowershellModule): Passage {
  const printed = printedName && `Listed in the article of 2021 as ${printedName}`;
  const ways = signIns.map(({ kind, detail }) => `${signInWords[kind]}: ${detail}`);
  const words = join(
    summary,
    printed,
    ...describeLifecycle(lifecycle),
    ...ways,
    ...splitProse(body).flatMap(({ heading, text }) => [heading, text]),
    ...unconfirmed,
  );
  return { address: `/powershell/#${id}`, name, page: 'PowerShell modules', kind: 'Reference', text: words };
}

/** A note stands once, on the page of the first client, platform or capability that it names. */
function ofNote(note: Note, { clients, platforms, capabilities }: SiteContent): Passage {
  const { client, platform, capability } = note.scope;
  const first = <Item extends { id: string }>(items: readonly Item[], ids: readonly string[]) =>
    items.find(({ id }) => id === ids[0]);
  const owner = client
    ? first(clients, client)
    : platform
      ? first(platforms, platform)
      : first(capabilities, capability ?? []);
  const kind = client ? 'Client' : platform ? 'Platform' : 'Capability';
  return {
    address: noteAddress(note, { id: client?.[0] ?? '' }),
    name: note.title,
    page: owner?.name ?? '',
    kind,
    text: join(...splitProse(note.body).flatMap(({ heading, text }) => [heading, text])),
  };
}

function ofDispute(dispute: Dispute): Passage {
  const { title, sides, reading } = dispute;
  return {
    address: disputeAddress(dispute),
    name: title,
    page: 'Disputes',
    kind: 'Reference',
    text: join(...sides.map(({ says }) => says), `Our reading: ${reading}`),
  };
}

function ofSource({ id, title, shortTitle, publisher, note }: Source): Passage {
  return {
    address: `/sources/#${id}`,
    name: title,
    page: 'Sources',
    kind: 'Reference',
    text: join(shortTitle === title ? undefined : shortTitle, publisher, note),
  };
}

/** Pages that explain words of the site, in these words. */
function listOfOtherPages(content: SiteContent): Passage[] {
  const { confirmed, 'table-only': tableOnly, disputed } = evidenceWords;
  return [
    {
      address: '/sources/#verdicts',
      name: 'How a verdict is made',
      page: 'Sources',
      kind: 'Reference',
      text: join(verdictRule, ...describeMeanings({ confirmed, tableOnly, disputed })),
    },
    { address: '/changes/', name: 'Changes', kind: 'Reference', text: changesDescription(content) },
    {
      address: '/changes/#directions',
      name: 'What the directions mean',
      page: 'Changes',
      kind: 'Reference',
      text: join(...describeMeanings(changeKindWords)),
    },
    {
      address: '/promises/',
      name: 'Promises',
      kind: 'Reference',
      text: join(promisesDescription(content), ...describeMeanings(outcomeWords)),
    },
    { address: '/data/', name: 'Data', kind: 'Reference', text: dataDescription },
  ];
}

/** All prose of the site in passages, each once. Tables, statements and changes are left to the answers and to the pages. */
export function listPassages(content: SiteContent): Passage[] {
  return [
    ...content.guides.flatMap(listOfGuide),
    ...content.capabilities.flatMap(listOfCapability),
    ...content.platforms.flatMap(listOfPlatform),
    ...content.clients.map(ofClient),
    ...content['powershell-modules'].map(ofModule),
    ...content.notes.map((note) => ofNote(note, content)),
    ...content.disputes.map(ofDispute),
    ...content.sources.map(ofSource),
    ...listOfOtherPages(content),
  ];
}

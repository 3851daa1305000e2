import type { RootContent } from 'mdast';
import { listLimitedBrowsers, sayStatus, type LimitedBrowser } from '../../check/browsers.ts';
import { listGeneralNotes } from '../../check/conditions.ts';
import {
  listReadiness,
  type PlatformReadiness,
  type ReadinessGroup,
  type ReadinessRow,
} from '../../check/list-readiness.ts';
import { checkHeads, readinesses, readinessAdvice, readinessWords } from '../../check/readiness-words.ts';
import { disputeAddress } from '../../content/addresses.ts';
import { listOtherRequirements, splitRequirements } from '../../content/requirements.ts';
import type { Capability, Platform, SiteContent } from '../../content/site-content.ts';
import { mapSources } from '../../content/sources.ts';
import { shortName } from '../../names/client-names.ts';
import { titleCheck } from '../../pages/titles.ts';
import { answerAddress } from '../../verdict/answer.ts';
import { writeCell } from '../../verdict/cell-words.ts';
import { citeSource, statusWords } from '../../verdict/words.ts';
import { heading, link, list, paragraph, table, writeMarkdown, type Phrase } from '../write-markdown.ts';
import { reviewed, section, writeNotes } from './parts.ts';

const listing = (title: string, items: readonly (readonly Phrase[])[]): RootContent[] =>
  items.length === 0 ? [] : [heading(3, title), list(items)];

function writeCounts(platforms: readonly PlatformReadiness[]): RootContent {
  const heads = ['Platform', ...readinesses.map((readiness) => readinessWords[readiness].short)];
  const lines = platforms.map(({ platform, groups }) => [
    platform.shortName,
    ...groups.map(({ rows }) => String(rows.length)),
  ]);
  return table([heads, ...lines].map((cells) => cells.map((cell) => [cell])));
}

function writeConditions({ sentences, successors, notes }: ReadinessRow): string {
  const places = successors.map(
    ({ name, answer, reported }) =>
      `What takes its place: ${name}${answer ? ` (${writeCell(answer)})` : ''}${reported ? ' (reported)' : ''}.`,
  );
  const titles = notes.length > 0 ? [`Notes: ${notes.map(({ title }) => title).join('; ')}.`] : [];
  return [...sentences, ...places, ...titles].join(' ');
}

const writeDeciding = ({ deciding }: ReadinessRow): string =>
  deciding
    .map(({ source, status, control }) =>
      [citeSource(source), control && `, ${control}`, status && `: ${statusWords[status].label.toLowerCase()}`]
        .filter(Boolean)
        .join(''),
    )
    .join('; ');

function writeRow(row: ReadinessRow): Phrase[][] {
  const { answer } = row;
  return [
    [link(shortName(answer.client), answerAddress(answer))],
    [writeCell(answer)],
    [writeConditions(row)],
    [writeDeciding(row)],
  ];
}

function writeGroup({ readiness, rows }: ReadinessGroup): RootContent[] {
  const { title, means, none } = readinessWords[readiness];
  const head = heading(3, `${title} (${rows.length})`);
  if (rows.length === 0) return [head, paragraph(none)];
  if (readiness === 'silent')
    return [
      head,
      paragraph(means),
      list(rows.map(({ answer }) => [link(shortName(answer.client), answerAddress(answer)), `: ${writeCell(answer)}`])),
    ];
  const heads = [['Client'], ['Answer'], [checkHeads.conditions], ['Source']];
  return [head, paragraph(means), table([heads, ...rows.map(writeRow)])];
}

const writeBrowser = ({ name, certificateOnDevice, smartCard, notes }: LimitedBrowser): string =>
  [
    `${name}: certificate on the device ${sayStatus(certificateOnDevice).toLowerCase()}, smart card or security key ${sayStatus(smartCard).toLowerCase()}.`,
    ...notes,
  ].join(' ');

/** What comes first on a platform: of the subject of the site its requirements and its browsers, of another capability the notes above. */
function writeFirst(content: SiteContent, capability: Capability, platform: Platform): RootContent[] {
  const others = listOtherRequirements(content, platform).filter((other) => other.capability.id === capability.id);
  if (capability.id !== content.capabilities[0]?.id)
    return listing(
      checkHeads.first,
      others.map(({ note }) => [note.title]),
    );
  const { first, rest } = splitRequirements(platform);
  return [
    ...listing(
      checkHeads.first,
      [...first, ...rest].map(({ text }) => [text]),
    ),
    ...listing(
      checkHeads.browsers,
      listLimitedBrowsers(platform).map((browser) => [writeBrowser(browser)]),
    ),
  ];
}

function writeShared({ notes, disputes }: PlatformReadiness): RootContent[] {
  return listing(checkHeads.shared, [
    ...notes.map(({ note, clients }) => [[note.title, clients.map(shortName).join(', ')].filter(Boolean).join(': ')]),
    ...disputes.map((dispute) => ['Documents disagree: ', link(dispute.title, disputeAddress(dispute))]),
  ]);
}

/** The sentence of a step, with its sources in brackets. */
function writeStep(content: SiteContent, { text, sources }: Capability['enforcing'][number]): string {
  const titles = sources.flatMap((id) => mapSources(content).get(id)?.shortTitle ?? []);
  return `${text} (${titles.join('; ')})`;
}

/** What stands in the way of enforcing a capability, as Markdown. */
export function writeCheck(content: SiteContent, capability: Capability): string {
  const platforms = listReadiness(content, capability);
  const notes = listGeneralNotes(content, capability);
  return writeMarkdown([
    heading(1, titleCheck(capability)),
    paragraph(readinessAdvice),
    heading(2, checkHeads.numbers),
    writeCounts(platforms),
    ...section(
      checkHeads.steps,
      capability.enforcing.map((step) => writeStep(content, step)),
    ),
    ...writeNotes(notes, content, checkHeads.notes),
    ...platforms.flatMap((one) => [
      heading(2, one.platform.name),
      ...writeFirst(content, capability, one.platform),
      ...one.groups.flatMap(writeGroup),
      ...writeShared(one),
    ]),
    reviewed(content),
  ]);
}

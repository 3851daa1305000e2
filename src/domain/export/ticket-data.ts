import { cellId, clientAddress, sections, sourceAddress } from '../content/addresses.ts';
import type { Client, SiteContent } from '../content/site-content.ts';
import { findRevision, linkRevision } from '../content/sources.ts';
import type { Answer } from '../verdict/answer.ts';
import { describeAnswerAge } from '../verdict/answer-age.ts';
import { writeCell } from '../verdict/cell-words.ts';
import { disputedAnswerId } from '../verdict/disputes.ts';
import { describeEnd } from '../verdict/lifecycle.ts';
import { buildClientMatrix } from '../verdict/matrix.ts';
import type { Evidence, LastWord } from '../verdict/verdict.ts';
import {
  citeSource,
  describeControl,
  describeDetail,
  describeLimits,
  describePrinted,
  describeVerdict,
  evidenceWords,
  statusWords,
} from '../verdict/words.ts';
import { describeSince, formatDate } from '../words/dates.ts';
import type { Line } from './ticket.ts';

/** An answer as the page of its client tells it. Addresses begin at the root of the site. */
export interface CarriedAnswer {
  /** Of its section in the page. */
  id: string;
  /** "Android: Partial, confirmed 2025" */
  title: string;
  evidence: Evidence;
  sentence: Line;
  /** Each source's last word, and what it says of controls besides. */
  sources: Line[];
}

/** What a client's page carries for copying. */
export interface TicketData {
  client: string;
  /** Where the page is. */
  page: string;
  capabilities: { id: string; name: string; answers: CarriedAnswer[] }[];
  /** What the words for evidence mean: who reads a ticket has no legend. */
  legend: [evidence: Evidence, sentence: string][];
  /** Where it is from and when the facts were reviewed. */
  origin: string;
}

/** Makes an address of the site one that a reader can follow. */
type ToAddress = (address: string) => string;

/** The answer, why it is followed where sources disagree, what has ended, how old it is. */
function writeSentence(answer: Answer, content: SiteContent, toAddress: ToAddress): Line {
  const { client, platform, capability, verdict, end } = answer;
  const evidence = verdict.decisive ? ` ${evidenceWords[verdict.evidence].label}.` : '';
  const why = {
    text: 'Why one is followed',
    address: toAddress(`${sections.disputes.address}#${disputedAnswerId(answer)}`),
  };
  return [
    `${describeVerdict(client.name, platform, capability, verdict)}${evidence}`,
    ...(verdict.evidence === 'disputed' ? [' ', why] : []),
    ...(end ? [` ${describeEnd(end)}`] : []),
    ` ${describeAnswerAge(answer, content)}`,
  ];
}

const citeWord = ({ from, source }: LastWord, toAddress: ToAddress) => ({
  text: citeSource(from),
  address: toAddress(sourceAddress(source)),
});

function writeLastWord(word: LastWord, toAddress: ToAddress): Line {
  const since = findRevision(word.from, word.since);
  const link = linkRevision(since);
  const said = `${statusWords[word.status].label}${describePrinted(word)}, ${describeSince(since)}`;
  const source = citeWord(word, toAddress);
  const limits = describeLimits(word);
  if (link === undefined) return [source, `: ${said}${limits}`];
  return [source, `: ${said} (`, { text: `revision ${since.id}`, address: link }, `)${limits}`];
}

function writeControl(word: LastWord, toAddress: ToAddress): Line {
  const since = describeSince(findRevision(word.from, word.since));
  return [citeWord(word, toAddress), `: ${describeControl(word)}, ${since}${describeDetail(word)}`];
}

function carryAnswer(answer: Answer, content: SiteContent, toAddress: ToAddress): CarriedAnswer {
  const { platform, capability, verdict } = answer;
  return {
    id: cellId(capability.id, platform.id),
    title: `${platform.name}: ${writeCell(answer)}`,
    evidence: verdict.evidence,
    sentence: writeSentence(answer, content, toAddress),
    sources: [
      ...verdict.words.map((word) => writeLastWord(word, toAddress)),
      ...verdict.controls.map((word) => writeControl(word, toAddress)),
    ],
  };
}

/** Every answer of a client in words, with its sources and dates. */
export function buildTicketData(content: SiteContent, client: Client, toAddress: ToAddress): TicketData {
  const { site } = content;
  return {
    client: client.name,
    page: toAddress(clientAddress(client.id)),
    capabilities: buildClientMatrix(content, client).rows.map(({ head: { id, name }, answers }) => ({
      id,
      name,
      answers: answers.map((answer) => carryAnswer(answer, content, toAddress)),
    })),
    legend: (Object.keys(evidenceWords) as Evidence[])
      .filter((evidence) => evidence !== 'none')
      .map((evidence) => [evidence, `${evidenceWords[evidence].label}: ${evidenceWords[evidence].means}`]),
    origin: `${site.title}, facts reviewed on ${formatDate(site.reviewed)}.`,
  };
}

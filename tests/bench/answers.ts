import { join } from 'node:path';
import { buildQuestionData } from '../../src/domain/search/questions/build-question-data.ts';
import { answerQuestion } from '../../src/domain/search/questions/answer-question.ts';
import type { QuestionData } from '../../src/domain/search/questions/question-data.ts';
import type { Client } from '../../src/domain/content/site-content.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { answerableQueries, fieldQueries, passageQueries, unanswerableQueries } from '../support/answer-queries.ts';
import { randomFrom } from '../support/random.ts';

/** Prints how long an answer takes, from the query to the result, for the real data and for two thousand made-up clients. */

const content = loadSiteContent(join(import.meta.dirname, '../..'));
const random = randomFrom(1);
const syllables = ['ba', 'cor', 'de', 'fin', 'gra', 'lo', 'mi', 'nor', 'pa', 'que', 'ri', 'sto', 'tal', 'ver', 'zu'];
const makeWord = (length: number) => Array.from({ length }, () => syllables[random.below(syllables.length)]).join('');

/** A client like a real one, with names of its own. */
function makeUp(client: Client, number: number): Client {
  const name = `${makeWord(2)} ${makeWord(3)} ${number}`;
  const identifiers = client.identifiers.map((identifier) => ({
    ...identifier,
    id: `com.${makeWord(2)}.${makeWord(3)}${number}`,
  }));
  const formerNames = client.formerNames.map((former) => ({ ...former, name: `${makeWord(4)} ${number}` }));
  return {
    ...client,
    id: `made-up-${number}`,
    name,
    printedNames: [{ name: makeWord(4) }],
    aliases: client.aliases.map(() => makeWord(3)),
    formerNames,
    identifiers,
  };
}

const { clients } = content;
const made = Array.from({ length: 2000 - clients.length }, (_, number) =>
  makeUp(clients[number % clients.length]!, number),
);
const asked = [...answerableQueries, ...Object.values(fieldQueries).flat(), ...passageQueries].map(
  ({ query }) => query,
);
const queries = [...asked, ...unanswerableQueries, 'certificate '.repeat(1000)];

function time(query: string, data: QuestionData): number {
  const start = performance.now();
  answerQuestion(query, data);
  return performance.now() - start;
}

const rising = (times: number[]) => times.sort((a, b) => a - b);

/** The median of nine: what else the machine does meanwhile is left out. */
const timeOften = (query: string, data: QuestionData) => rising(Array.from({ length: 9 }, () => time(query, data)))[4]!;

for (const [label, all] of [
  ['real', clients],
  ['made up', [...clients, ...made]],
] as const) {
  const data = buildQuestionData({ ...content, clients: [...all] });
  const first = time('outlook', data);
  const times = rising(queries.map((query) => timeOften(query, data)));
  const [least, median, most] = [times[0]!, times[times.length >> 1]!, times.at(-1)!].map((value) => value.toFixed(2));
  console.log(
    `${label}: ${all.length} clients, ${queries.length} queries: minimum ${least} ms, median ${median} ms, maximum ${most} ms; the first, with the index, ${first.toFixed(2)} ms`,
  );
}

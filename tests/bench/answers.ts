import { join } from 'node:path';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { makeUpClients } from '../support/made-up-clients.ts';
import { timeAnswers } from './answer-times.ts';

/** Prints how long an answer takes, from the query to the result, for the real data and for two thousand clients. */

const content = loadSiteContent(join(import.meta.dirname, '../..'));
const { clients } = content;
const made = makeUpClients(clients, 2000 - clients.length);

for (const [label, all] of [
  ['real', clients],
  ['made up', [...clients, ...made]],
] as const) {
  const { first, queries, ...times } = timeAnswers({ ...content, clients: [...all] });
  const [least, median, most] = [times.least, times.median, times.most].map((value) => value.toFixed(2));
  console.log(
    `${label}: ${all.length} clients, ${queries} queries: minimum ${least} ms, median ${median} ms, maximum ${most} ms; the first, with the index, ${first.toFixed(2)} ms`,
  );
}

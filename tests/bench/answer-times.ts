import { answerQuestion } from '../../src/domain/search/questions/answer-question.ts';
import { buildQuestionData } from '../../src/domain/search/questions/build-question-data.ts';
import type { QuestionData } from '../../src/domain/search/questions/question-data.ts';
import type { SiteContent } from '../../src/domain/content/site-content.ts';
import { answerableQueries, fieldQueries, passageQueries, unanswerableQueries } from '../support/answer-queries.ts';

const asked = [...answerableQueries, ...Object.values(fieldQueries).flat(), ...passageQueries].map(
  ({ query }) => query,
);

/** What the tests ask, what nothing answers, and one that is very long. */
const queries = [...asked, ...unanswerableQueries, 'certificate '.repeat(1000)];

/** How long an answer takes, from the query to the result, in milliseconds. */
export interface AnswerTimes {
  /** The first of all, with the index that it makes. */
  first: number;
  least: number;
  median: number;
  most: number;
  queries: number;
}

function time(query: string, data: QuestionData): number {
  const start = performance.now();
  answerQuestion(query, data);
  return performance.now() - start;
}

const rising = (times: number[]) => times.sort((a, b) => a - b);

/** The median of nine: what else the machine does meanwhile is left out. */
const timeOften = (query: string, data: QuestionData) => rising(Array.from({ length: 9 }, () => time(query, data)))[4]!;

export function timeAnswers(content: SiteContent): AnswerTimes {
  const data = buildQuestionData(content);
  const first = time('outlook', data);
  const times = rising(queries.map((query) => timeOften(query, data)));
  return {
    first,
    least: times[0]!,
    median: times[times.length >> 1]!,
    most: times.at(-1)!,
    queries: queries.length,
  };
}

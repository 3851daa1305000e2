import { join } from 'node:path';
import { buildQuestionData } from '../../src/domain/search/questions/build-question-data.ts';
import { answerQuestion } from '../../src/domain/search/questions/answer-question.ts';
import type { QuestionData } from '../../src/domain/search/questions/question-data.ts';
import type { Reply } from '../../src/domain/search/questions/reply.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';

export const realContent = loadSiteContent(join(import.meta.dirname, '../..'));
export const realData = buildQuestionData(realContent);

/** An answer as a test set writes it: client/platform/capability. */
export const placeOf = ({ client, platform, capability }: Reply): string => `${client}/${platform}/${capability}`;

/** The clients, platforms and capabilities that a query is answered by, as a test set writes them. */
export function ask(query: string, data: QuestionData = realData): string[] {
  return answerQuestion(query, data)
    .answers.filter(({ kind }) => kind === 'support')
    .map(placeOf);
}

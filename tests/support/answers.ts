import { join } from 'node:path';
import { buildAnswerData } from '../../src/domain/answers/build-answer-data.ts';
import { findAnswers, type Answer, type AnswerData } from '../../src/domain/answers/find-answers.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';

export const realContent = loadSiteContent(join(import.meta.dirname, '../..'));
export const realData = buildAnswerData(realContent);

/** An answer as a test set writes it: client/platform/capability. */
export const placeOf = ({ client, platform, capability }: Answer): string => `${client}/${platform}/${capability}`;

/** The answers to a query, as a test set writes them. */
export function ask(query: string, data: AnswerData = realData): string[] {
  return findAnswers(query, data).answers.map(placeOf);
}

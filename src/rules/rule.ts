import type { Problem } from '../domain/problem.ts';
import type { SiteContent } from '../domain/site-content.ts';

/**
 * What several files must agree on.
 * @param content what could be read
 * @param known every entry there is as folder/id, also those that could not be read, and its file
 */
export type Rule = (content: SiteContent, known: ReadonlyMap<string, string>) => Problem[];

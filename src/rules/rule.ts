import type { Problem } from '../problems/problem.ts';
import type { SiteContent } from '../domain/content/site-content.ts';

/**
 * What several files must agree on.
 * @param content what could be read
 * @param known every entry there is as folder/id, also those that could not be read, and its file
 */
export type Rule = (content: SiteContent, known: ReadonlyMap<string, string>) => Problem[];

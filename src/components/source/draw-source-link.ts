import { sourceAddress } from '../../domain/content/addresses.ts';
import type { Revision, Source } from '../../domain/content/site-content.ts';
import { citeSource } from '../../domain/verdict/words.ts';
import { markup, type Markup } from '../site/markup.ts';
import { url } from '../site/url.ts';

/** A source by its short title, with the date of a revision, its newest unless another is meant, leading to its place on the sources page. */
export const drawSourceLink = (source: Source, revision?: Revision): Markup =>
  markup`<a href="${url(sourceAddress(source.id))}">${citeSource(source, revision)}</a>`;

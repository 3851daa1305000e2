import { findRevision, linkRevision } from '../../domain/content/sources.ts';
import { lookUnsure } from '../../domain/verdict/cell-words.ts';
import { deriveFromWord } from '../../domain/verdict/derive-from-word.ts';
import { describeControl, describeDetail, describeLimits, describePrinted } from '../../domain/verdict/words.ts';
import { describeSince } from '../../domain/words/dates.ts';
import { markup } from '../site/markup.ts';
import { drawStatus } from '../status/draw-status.ts';
import { drawSourceLink } from './draw-source-link.ts';

/** A source's last word on a cell: the status, what was printed, since when, and where that revision stays. */
export const drawLastWord = deriveFromWord((word) => {
  const { from, status } = word;
  const since = findRevision(from, word.since);
  const link = linkRevision(since);
  return markup`
    ${drawSourceLink(from)}: ${drawStatus({ status, look: from.retired ? lookUnsure(status) : status })}
    ${describePrinted(word)}, ${describeSince(since)}${' '}
    ${link && markup`(<a href="${link}">revision ${since.id}</a>)`}
    ${describeLimits(word)}`;
});

/** What a source says of a control that does not make the verdict: whether the client takes it, since when, and within what limits. */
export const drawControlWord = deriveFromWord((word) => {
  const said = `${describeControl(word)}, ${describeSince(findRevision(word.from, word.since))}`;
  return markup`${drawSourceLink(word.from)}: ${said}${describeDetail(word)}`;
});

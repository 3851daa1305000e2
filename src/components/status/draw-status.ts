import { statusSymbols, type Look } from '../../domain/verdict/status-symbols.ts';
import type { VerdictStatus } from '../../domain/verdict/verdict.ts';
import { statusWords } from '../../domain/verdict/words.ts';
import { attribute, markup, type Markup } from '../site/markup.ts';

/** A status, or an answer in short. */
export type Shown = { status: VerdictStatus; look?: Look } | { look: Look; word: string };

function draw(look: Look, word: string, status: VerdictStatus | undefined): Markup {
  const { line, filled } = statusSymbols[look];
  return markup`
    <span class="status"${attribute('data-status', status)} data-look="${look}">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        ${line && markup`<path d="${line}"></path>`}
        ${filled && markup`<path d="${filled}" fill="currentColor"></path>`}
      </svg>
      ${word}
    </span>`;
}

/** Those that were drawn before: a table of thousands of cells has few. */
const known = new Map<string, Markup>();

/** A status, or an answer in short, as symbol, word and colour. */
export function drawStatus(shown: Shown): Markup {
  const status = 'status' in shown ? shown.status : undefined;
  const look = 'status' in shown ? (shown.look ?? shown.status) : shown.look;
  const word = 'status' in shown ? statusWords[shown.status].label : shown.word;
  const key = `${status} ${look} ${word}`;
  const drawn = known.get(key) ?? draw(look, word, status);
  known.set(key, drawn);
  return drawn;
}

// In the browser, too.

import { joinWords } from '../../search/questions/split-words.ts';

/** A name with less and less at its end. */
export interface Stripped {
  text: string;
  /** What was taken off to get here. */
  taken: readonly Ending[];
}

/** What can stand at the end of a name and say nothing of what it is; `edition` and `form` say something of it. */
export type Ending = 'cut' | 'language' | 'architecture' | 'version' | 'year' | 'edition' | 'form' | 'doubt';

/** Words at the end of names, each as `joinWords` gives it. */
export interface EndingWords {
  languages: ReadonlySet<string>;
  editions: ReadonlySet<string>;
  forms: ReadonlySet<string>;
  doubts: ReadonlySet<string>;
}

/** More words than any of them has. */
const mostWords = 4;
/** More endings than a name has. */
const mostEndings = 12;

const marks = /\((tm|r|c)\)|[™®©]/g;
/** The number or the bullet of a list. */
const bullet = /^(\d{1,4}[.)]|[-–•*]) /;
const cutMark = /\s?(…|\.\.\.)$/;
const architecture =
  /[ _]?(\((x64|x86|64|32|(64|32)[- ]?bits?|arm64|amd64)( (x64|x86))?\)|[ _-](x64|x86|win64|win32|(64|32)[- ]bits?( edition)?|arm64|amd64|x86_64))$/;
const version = /( -| –)? \(?(version |release |build |v\.? ?)?\d+(\.\d+)+[\w.+-]*\)?$/;
const year = / \(?(19|20)\d\d\)?$/;
/** " - de-de", " (fr)", " (x64 en-US)" */
const languageCode = /(_| [-–] ?)[a-z]{2,3}(-[a-z]{2,4}){1,2}$| \(((x64|x86) )?[a-z]{2}(-[a-z]{2,4}){0,2}\)$/;
/** A language that is cut: " - e" of " - en-us". */
const cutLanguage = / [-–] ?[a-z]{0,3}(-[a-z]{0,4})?$/;
const cutVersion = / \(?\d+(\.\d+)*\.?$/;
const languageName = / (?:[-–] ?([^-–()]+)|\(([^()]+(?:\([^()]*\))?)\))$/;

/** Takes words of a list off the end, if the last ones are one of it. */
function takeWords(text: string, words: ReadonlySet<string>): string | undefined {
  const parts = text.split(' ');
  for (let count = Math.min(mostWords, parts.length - 1); count > 0; count--)
    if (words.has(joinWords(parts.slice(-count).join(' ')))) return parts.slice(0, -count).join(' ');
  return undefined;
}

function takeLanguage(text: string, { languages }: EndingWords): string | undefined {
  if (languageCode.test(text)) return text.replace(languageCode, '');
  const [, afterDash, inBrackets] = languageName.exec(text) ?? [];
  const isLanguage = languages.has(joinWords(afterDash ?? inBrackets ?? ''));
  return isLanguage ? text.replace(languageName, '') : undefined;
}

const takePattern = (text: string, pattern: RegExp) => (pattern.test(text) ? text.replace(pattern, '') : undefined);

/** Ways to shorten a name by one ending, the surest first. */
const ways: readonly [Ending, (text: string, words: EndingWords) => string | undefined][] = [
  ['language', takeLanguage],
  ['architecture', (text) => takePattern(text, architecture)],
  ['version', (text) => takePattern(text, version)],
  ['year', (text) => takePattern(text, year)],
  ['edition', (text, { editions }) => takeWords(text, editions)],
  ['form', (text, { forms }) => takeWords(text, forms)],
  ['doubt', (text, { doubts }) => takeWords(text, doubts)],
];

function shorten({ text, taken }: Stripped, words: EndingWords): Stripped | undefined {
  for (const [ending, take] of ways) {
    const rest = take(text, words)?.replace(/[\s,;:–-]+$/, '');
    if (rest) return { text: rest, taken: [...taken, ending] };
  }
  return undefined;
}

/** What is left of a cut name: what is cut within its language or version is whole before it. */
function uncut(text: string): Stripped {
  if (!cutMark.test(text)) return { text, taken: [] };
  const rest = text.replace(cutMark, '');
  for (const [ending, pattern] of [
    ['language', cutLanguage],
    ['version', cutVersion],
  ] as const)
    if (pattern.test(rest)) return { text: rest.replace(pattern, ''), taken: [ending] };
  return { text: rest, taken: ['cut'] };
}

/** A name and what is left of it without its endings, one after the other. @param text as `cleanText` gives it */
export function stripName(text: string, words: EndingWords): Stripped[] {
  let last: Stripped | undefined = uncut(text.replace(bullet, '').replace(marks, ' ').replace(/ +/g, ' ').trim());
  const list: Stripped[] = [];
  while (last !== undefined && list.length < mostEndings) {
    list.push(last);
    last = shorten(last, words);
  }
  return list;
}

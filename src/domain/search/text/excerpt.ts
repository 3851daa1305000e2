// In the browser, too.

/** A piece of an excerpt, marked where it is a word that was searched for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** The two characters that Pagefind writes otherwise. */
const unescape = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Pagefind marks all between two spaces: what surrounds the word is none of it. */
function trimMark(marked: string): Piece[] {
  const {
    before = '',
    word = '',
    after = '',
  } = /^(?<before>[^\p{L}\p{N}]*)(?<word>[^]*?)(?<after>[^\p{L}\p{N}]*)$/u.exec(marked)?.groups ?? {};
  return [
    { text: before, isMarked: false },
    { text: word, isMarked: true },
    { text: after, isMarked: false },
  ];
}

/** Reads an excerpt of Pagefind, whose only markup is `<mark>`, into text. */
export function readExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>([^]*?)<\/mark>/)
    .flatMap((text, at) => (at % 2 === 1 ? trimMark(unescape(text)) : [{ text: unescape(text), isMarked: false }]))
    .filter(({ text }) => text !== '');
}

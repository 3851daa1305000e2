import compareWords from 'damerau-levenshtein';

/** A third of the letters, at least one. */
const allowEdits = (candidate: string) => Math.max(1, Math.floor(candidate.length / 3));

/** Whether a word has about as many letters. Of a word of a hundred thousand letters the library would fill the memory. */
const isAboutAsLong = (word: string, candidate: string) =>
  Math.abs(word.length - candidate.length) <= allowEdits(candidate);

/** The word that was probably meant, if one is near: at most a third of its letters differ; two that are swapped count as one. Capitals do not count. */
export function findNearest<Candidate extends string>(
  word: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const [nearest] = candidates
    .filter((candidate) => isAboutAsLong(word, candidate))
    .map((candidate) => ({ candidate, edits: compareWords(word.toLowerCase(), candidate.toLowerCase()).steps }))
    .filter(({ candidate, edits }) => edits <= allowEdits(candidate))
    .sort((a, b) => a.edits - b.edits);
  return nearest?.candidate;
}

/** `Did you mean "supported"?`, or where nothing is near and the choice is small, all of it. */
export function suggest(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates);
  if (nearest !== undefined) return ` Did you mean "${nearest}"?`;
  return candidates.length > 0 && candidates.length <= 12 ? ` Expected one of: ${candidates.join(', ')}.` : '';
}

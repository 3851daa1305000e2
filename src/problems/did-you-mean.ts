import compareWords from 'damerau-levenshtein';

/** The word that was probably meant, if one is near: at most a third of its letters differ; two that are swapped count as one. Capitals do not count. */
export function findNearest<Candidate extends string>(
  word: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const [nearest] = candidates
    .map((candidate) => ({ candidate, edits: compareWords(word.toLowerCase(), candidate.toLowerCase()).steps }))
    .sort((a, b) => a.edits - b.edits);
  if (nearest === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(nearest.candidate.length / 3));
  return nearest.edits <= allowed ? nearest.candidate : undefined;
}

/** `Did you mean "supported"?`, or where nothing is near and the choice is small, all of it. */
export function suggest(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates);
  if (nearest !== undefined) return ` Did you mean "${nearest}"?`;
  return candidates.length > 0 && candidates.length <= 12 ? ` Expected one of: ${candidates.join(', ')}.` : '';
}

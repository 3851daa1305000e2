import { closest, distance } from 'fastest-levenshtein';

/** The word that was probably meant, if one is near: at most a third of its letters differ. Capitals do not count. */
export function findNearest<Candidate extends string>(
  word: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (candidates.length === 0) return undefined;
  const small = candidates.map((candidate) => candidate.toLowerCase());
  const nearest = closest(word.toLowerCase(), small);
  const allowed = Math.max(1, Math.floor(nearest.length / 3));
  return distance(word.toLowerCase(), nearest) <= allowed ? candidates[small.indexOf(nearest)] : undefined;
}

/** `Did you mean "supported"?`, or where nothing is near and the choice is small, all of it. */
export function suggest(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates);
  if (nearest !== undefined) return ` Did you mean "${nearest}"?`;
  return candidates.length > 0 && candidates.length <= 12 ? ` Expected one of: ${candidates.join(', ')}.` : '';
}

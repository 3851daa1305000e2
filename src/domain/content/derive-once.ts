/**
 * A function that computes what follows from a part of the content once for each such part, and keeps it no longer than
 * that. In development the content is read anew as a new object, so nothing that is kept is of an older state.
 */
export function deriveOnce<Part extends object, Derived>(derive: (part: Part) => Derived): (part: Part) => Derived {
  const known = new WeakMap<Part, { derived: Derived }>();
  return (part) => {
    const kept = known.get(part);
    if (kept !== undefined) return kept.derived;
    const derived = derive(part);
    known.set(part, { derived });
    return derived;
  };
}

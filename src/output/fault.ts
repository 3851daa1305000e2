import type { BuiltSite } from './built-site.ts';

/** What is wrong with a built site. */
export interface Fault {
  /** The path in the folder of the built site. */
  file: string;
  /** What was found there, as a sentence. */
  wrong: string;
  /** What should be there, to be read after "Expected". */
  expected: string;
}

/** Looks at a built site for one kind of fault. */
export type Check = (site: BuiltSite) => Fault[];

/** One line for each fault; a fault that many files share is told once, with the first of them. */
export function printFaults(faults: readonly Fault[], directory: string): string[] {
  return [...Map.groupBy(faults, ({ wrong, expected }) => `${wrong} Expected ${expected}.`)].map(
    ([text, [first, ...more]]) => {
      const others = new Set(more.map(({ file }) => file).filter((file) => file !== first?.file)).size;
      return `${directory}/${first?.file}${others > 0 ? ` and ${others} more` : ''}: ${text}`;
    },
  );
}

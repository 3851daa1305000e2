/** A page that is there as Markdown. */
export interface Twin {
  name: string;
  about: string;
  /** The address of the page. */
  page: string;
  text: string;
}

/** Twins under the head of their kind. */
export interface TwinGroup {
  head: string;
  twins: Twin[];
  /** Whether they gather what others tell: the file that holds all leaves them out. */
  isGathered?: boolean;
}

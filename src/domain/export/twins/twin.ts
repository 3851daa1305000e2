/** A page as Markdown. */
export interface PageTwin {
  /** The address of the page. */
  page: string;
  /** Written when it is asked for. */
  readonly text: string;
}

/** A page that is there as Markdown, and what lists say of it. */
export interface Twin extends PageTwin {
  name: string;
  readonly about: string;
}

/** Twins under the head of their kind. */
export interface TwinGroup {
  head: string;
  twins: Twin[];
  /** Whether they gather what others tell: the file that holds all leaves them out. */
  isGathered?: boolean;
}

/** How a twin is written. */
export interface Unwritten extends Pick<Twin, 'name' | 'page'> {
  about: () => string;
  text: () => string;
}

/** A twin whose text is written once: a file of its own and one of all hold it. */
export function makeTwin({ name, page, about, text }: Unwritten): Twin {
  let written: string | undefined;
  return {
    name,
    page,
    get about() {
      return about();
    },
    get text() {
      return (written ??= text());
    },
  };
}

/** What an answer can mean to somebody who is about to enforce a capability, in the order in which it is told. */
export const readinesses = ['blocks', 'unproven', 'ready', 'silent'] as const;
export type Readiness = (typeof readinesses)[number];

/** The words of a group: its heading, the head of its numbers, what stands in it, and what is said where nothing does. */
export const readinessWords: Readonly<
  Record<Readiness, { title: string; short: string; means: string; none: string }>
> = {
  blocks: {
    title: 'What blocks',
    short: 'Blocks',
    means: 'Denied, limited, announced and never confirmed, or ended.',
    none: 'Nothing that blocks is known.',
  },
  unproven: {
    title: 'What is unproven',
    short: 'Unproven',
    means: 'Supported by the withdrawn table alone, or sources disagree: try it before you rely on it.',
    none: 'Nothing is unproven.',
  },
  ready: {
    title: 'What is ready',
    short: 'Ready',
    means: 'A live document says so, and no source disagrees.',
    none: 'No live document alone confirms a client.',
  },
  silent: {
    title: 'Of which nothing is said',
    short: 'Not said',
    means: 'Neither yes nor no: a source prints N/A or does not list the client, or there is no source.',
    none: 'Something is said of every client.',
  },
};

/** What is to be done with the groups, in which order. */
export const readinessAdvice =
  'Install first what each platform needs, replace what blocks, try what is unproven with a few users, and only then go on to everyone.';

/** What else the page is headed with, as HTML and as Markdown. */
export const checkHeads = {
  numbers: 'How each platform stands',
  steps: 'How to go about it',
  notes: 'What to know first',
  first: 'Install or set first',
  browsers: 'Browsers that cannot, or not in every way',
  conditions: 'Limits and conditions',
  shared: 'What also holds there',
} as const;

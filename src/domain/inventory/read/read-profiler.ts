// In the browser, too.

import type { Sheet } from './sheet.ts';

/** Whom the first of the signatures names; Apple signs what its store sells for others. */
function findSigner(signature: string): string {
  if (/^(?:Software Signing|Apple Code Signing)/.test(signature)) return 'Apple';
  return /^Developer ID Application: (.+?)(?: \([A-Z0-9]{10}\))?(?:,|$)/.exec(signature)?.[1] ?? '';
}

/** An app as system_profiler tells it. */
export interface MacApp {
  name: string;
  path: string;
  signature: string;
}

/** macOS translates the names; the file of an app keeps its own. */
const fileOf = (path: string) => path.split('/').at(-1) ?? '';

export function describeMacApps(form: string, apps: readonly MacApp[]): Sheet {
  return {
    format: `${form} of system_profiler`,
    heads: ['_name', 'path', 'signed_by'],
    rows: apps.map(({ name, path, signature }) => [name, fileOf(path), findSigner(signature)]),
    columns: { name: 0, identifier: 1, publisher: 2 },
    isMade: true,
    systems: ['macos'],
    remarks: ['system_profiler names no bundle ids: apps are told by their names and files.'],
  };
}

const title = /^ {4}(\S.*):$/;

/** The value of the line of a block that looks so; its key is translated. */
const findValue = (lines: readonly string[], form: RegExp) =>
  lines.map((line) => form.exec(line.trim())?.[1] ?? '').find((value) => value !== '') ?? '';

/** The plain form: names at four blanks, what is known of each at six. Nothing where the text is another. */
export function readProfilerText(text: string): Sheet | undefined {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, at) => (title.test(line) ? [at] : []));
  if (!starts.some((at) => /^ {6}\S/.test(lines[at + 2] ?? lines[at + 1] ?? ''))) return undefined;
  const apps = starts.map((start, at) => {
    const block = lines.slice(start + 1, starts[at + 1]);
    return {
      name: title.exec(lines[start] ?? '')?.[1] ?? '',
      path: findValue(block, /: (\/.+)$/),
      signature: findValue(block, /: ((?:Developer ID Application:|Software Signing|Apple ).+)$/),
    };
  });
  return describeMacApps('Text', apps);
}

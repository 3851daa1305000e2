// In the browser, too.

import { Refusal } from './limits.ts';
import { readData } from './read-data.ts';
import type { Sheet } from './sheet.ts';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One record a line. */
function parseLines(text: string): unknown[] | undefined {
  const records = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parse);
  return records.every((record) => typeof record === 'object' && record !== null) ? records : undefined;
}

/** JSON, whole or by line; nothing where the text is another. */
export function readJson(text: string): Sheet | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const value = parse(text) ?? parseLines(text);
  if (value !== undefined) return readData(value, 'JSON');
  // A name may begin with a bracket; JSON goes on with a quote, a bracket or its end.
  if (!/^\s*(?:\{\s*["}]|\[\s*["{[])/.test(text)) return undefined;
  throw new Refusal('This is JSON that breaks off or has a mistake in it: export it again, and give the file whole.');
}

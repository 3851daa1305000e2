import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendFile } from '../authoring/mend-file.ts';
import { countOf } from '../domain/words/count-of.ts';
import { readSiteContent } from '../load-site-content.ts';
import { readContentFiles } from '../loader/content-files.ts';

/** `npm run fix:content`: mends what has one answer, and says what it mended. A file with another mistake is left as it is. */
const directory = process.cwd();
const { content, problems } = readSiteContent(directory);
const unsound = new Set(problems.map(({ file }) => file));
const { files } = readContentFiles(join(directory, 'content'));
let count = 0;
for (const one of files.filter(({ file }) => !unsound.has(file))) {
  const { text, mends } = mendFile(one, content);
  if (mends.length === 0) continue;
  writeFileSync(join(directory, one.file), text);
  for (const mend of mends) console.info(`${one.file}: ${mend}`);
  count += 1;
}
console.info(count === 0 ? 'Nothing was to be mended.' : `${countOf(count, 'file')} mended.`);
if (unsound.size > 0)
  console.info(`Left as they are: ${[...unsound].join(', ')}. "npm run check:content" says what is wrong there.`);

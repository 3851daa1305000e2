import { toBeWritten } from '../authoring/skeleton.ts';
import { checkSiteContent } from '../load-site-content.ts';
import { readContentFiles } from '../loader/content-files.ts';
import { ContentError } from '../problems/content-error.ts';

/** Where a skeleton still has its own words: file:line. */
const listUnwritten = (directory: string): string[] =>
  readContentFiles(directory).files.flatMap(({ file, text = '' }) =>
    text.split('\n').flatMap((line, index) => (line.includes(toBeWritten) ? [`${file}:${index + 1}`] : [])),
  );

/** `npm run check:content`: says every problem of the content, or how much of it is sound. Exit code 1 where there is a problem. */
const { content, problems } = checkSiteContent(process.cwd());
if (problems.length > 0) {
  console.error(new ContentError(problems).message);
  process.exitCode = 1;
} else {
  const { site, ...folders } = content;
  const counts = Object.entries(folders).map(([folder, entries]) => `${entries.length} ${folder.replace('-', ' ')}`);
  console.info(`Content is sound: ${counts.join(', ')}.`);
  for (const position of listUnwritten('content')) console.info(`Still to be written: ${position}`);
}
console.info(`Checked in ${(performance.now() / 1000).toFixed(1)} s.`);

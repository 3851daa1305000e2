import { checkSiteContent } from '../load-site-content.ts';
import { ContentError } from '../problems/content-error.ts';

/** `npm run check:content`: says every problem of the content, or how much of it is sound. Exit code 1 where there is a problem. */
const { content, problems } = checkSiteContent(process.cwd());
if (problems.length > 0) {
  console.error(new ContentError(problems).message);
  process.exitCode = 1;
} else {
  const { site, ...folders } = content;
  console.info(
    `Content is sound: ${Object.entries(folders)
      .map(([folder, entries]) => `${entries.length} ${folder.replace('-', ' ')}`)
      .join(', ')}.`,
  );
}

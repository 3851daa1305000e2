import { countOf } from '../domain/words/count-of.ts';
import { readBuiltSite, type BuiltSite } from '../output/built-site.ts';
import { checks } from '../output/checks/all.ts';
import { printFaults } from '../output/fault.ts';

const directory = 'dist';

/** `npm run check:output`: says everything that is wrong with the built site, or that it is sound. Exit code 1 where something is wrong. */
function checkOutput(site: BuiltSite): void {
  const lines = printFaults(
    checks.flatMap((check) => check(site)),
    directory,
  );
  if (lines.length === 0) {
    console.info(`The built site is sound: ${site.pages.length} pages, ${site.files.size} files, every budget kept.`);
  } else {
    console.error(`${lines.join('\n')}\n\n${countOf(lines.length, 'problem')} in ${directory}/.`);
    process.exitCode = 1;
  }
}

try {
  checkOutput(readBuiltSite(directory));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

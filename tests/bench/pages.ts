import { join } from 'node:path';
import { readBuiltSite } from '../../src/output/built-site.ts';
import { listFirstLoad } from '../../src/output/loads.ts';
import { weighAll } from '../../src/output/weigh.ts';
import { pageKinds } from '../support/page-kinds.ts';

/** `npm run bench:pages`: what the first load of each kind of page costs. A test in a browser proves that these files are what it loads. */
const site = readBuiltSite(join(import.meta.dirname, '../../dist'));

const parts: [name: string, ending: RegExp][] = [
  ['HTML', /\.html$/],
  ['CSS', /\.css$/],
  ['JS', /\.js$/],
  ['other', /\.(?!html|css|js)\w+$/],
  ['all', /./],
];

const print = (cells: readonly (string | number)[]) =>
  console.log(
    cells
      .map((cell, column) => (column === 0 ? `${cell}`.padEnd(22) : cell.toLocaleString('en-US').padStart(9)))
      .join(''),
  );

console.log('Bytes of the first load, with brotli 11, and its requests');
print(['', ...parts.map(([name]) => name), 'requests']);
for (const [kind, address] of pageKinds) {
  const page = site.pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`There is no page at ${address}.`);
  const files = listFirstLoad(site, page);
  print([
    kind,
    ...parts.map(([, ending]) =>
      weighAll(
        site,
        files.filter((file) => ending.test(file)),
      ),
    ),
    files.length,
  ]);
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { forHeader } from '../../src/hosts/content-security-policy.ts';
import { hostFiles } from '../../src/hosts/names.ts';
import { headersFor, parseHostHeaders } from '../../src/hosts/read-headers.ts';
import { typesByEnding } from '../../src/hosts/types.ts';
import { readForward, readMeta } from '../../src/output/pages.ts';
import { dist, listPages, readData } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pages = listPages();
const azure = readData('staticwebapp.config.json');

test('what hosts read lies in the site', () => {
  const files = new Set(listFiles(dist).keys());
  assert.deepEqual(
    hostFiles.filter((file) => !files.has(file)),
    [],
  );
});

test('every host is told the policy that the pages carry', () => {
  const policies = new Set(pages.flatMap((page) => readMeta(page, 'Content-Security-Policy')));
  assert.equal(policies.size, 1);
  const policy = forHeader([...policies].join());
  assert.equal(headersFor(parseHostHeaders(read('_headers')), '/').get('Content-Security-Policy'), policy);
  assert.equal(azure.globalHeaders['Content-Security-Policy'], policy);
  assert.ok(read('nginx.conf').includes(`add_header Content-Security-Policy "${policy}" always;`));
});

test('every page that only leads elsewhere is a redirect on hosts that can', () => {
  const forwards = pages.flatMap((page) => {
    const to = readForward(page);
    return to === undefined ? [] : [{ from: page.address, to }];
  });
  assert.ok(forwards.length > 0);
  const redirects = read('_redirects');
  for (const { from, to } of forwards) {
    assert.ok(redirects.includes(`${from} ${to} 301\n`), from);
    assert.ok(read('nginx.conf').includes(`location = "${from}" { return 301 ${to}`), from);
    assert.deepEqual(
      azure.routes.filter(({ route }: { route: string }) => route === `${from}index.html`),
      [{ route: `${from}index.html`, redirect: to, statusCode: 301 }],
    );
  }
});

/** Files of the text search, which only its script reads. */
const isOfIndex = (file: string) => /^pagefind\/.*\.(pf_\w+|pagefind)$/.test(file);

test('every file has a type', () => {
  const files = [...listFiles(dist).keys()].filter((file) => !hostFiles.some((name) => name === file));
  assert.deepEqual(
    files.filter((file) => !isOfIndex(file) && !Object.keys(typesByEnding).some((ending) => file.endsWith(ending))),
    [],
  );
});

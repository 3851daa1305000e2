import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { embedFolder } from '../../src/domain/content/addresses.ts';
import { forHeader, hashText, isWithin } from '../../src/hosts/content-security-policy.ts';
import { hostFiles } from '../../src/hosts/names.ts';
import { headersFor, parseHostHeaders } from '../../src/hosts/read-headers.ts';
import { typesByEnding } from '../../src/hosts/types.ts';
import { isEmbed, rawTextOf, readForward, readMeta, type Page } from '../../src/output/pages.ts';
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

/** What hosts send with the pages, and with the embeds. */
const kinds = [
  { address: '/', ancestors: "'none'" as const, own: pages.filter((page) => !isEmbed(page)) },
  { address: `${embedFolder}a/b/`, ancestors: '*' as const, own: pages.filter(isEmbed) },
].map((kind) => ({ ...kind, sent: readSent(kind.address) }));

const policyOf = (page: Page) => readMeta(page, 'Content-Security-Policy').join();

function readSent(address: string): string {
  return headersFor(parseHostHeaders(read('_headers')), address).get('Content-Security-Policy') ?? '';
}

test('every host is told one policy for pages and one for embeds, which lets through what that of each does', () => {
  assert.equal(azure.globalHeaders['Content-Security-Policy'], kinds[0]?.sent);
  const route = azure.routes.find((one: { route: string }) => one.route === `${embedFolder}*`);
  assert.equal(route.headers['Content-Security-Policy'], kinds[1]?.sent);
  for (const { sent, own, ancestors } of kinds) {
    assert.ok(read('nginx.conf').includes(`set $site_content_security_policy "${sent}";`));
    for (const page of own) assert.ok(isWithin(forHeader(policyOf(page), ancestors), sent), page.file);
  }
});

test('the policy of a page, and that of the host, names no text that does not stand there', () => {
  const named = (policy: string) => new Set(policy.match(/'sha256-[^']+'/g));
  for (const { sent, own } of kinds) {
    const inline = own.map(({ elements }) => {
      const texts = elements.filter(({ tagName, attrs }) => /^(script|style)$/.test(tagName) && attrs.length === 0);
      return new Set(texts.map((element) => hashText(rawTextOf(element))));
    });
    for (const [index, page] of own.entries()) assert.deepEqual(named(policyOf(page)), inline[index], page.file);
    assert.deepEqual(named(sent), new Set(inline.flatMap((hashes) => [...hashes])));
  }
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
const isOfIndex = (file: string) => /\/pagefind\/.*\.(pf_\w+|pagefind)$/.test(file);

test('every file has a type', () => {
  const files = [...listFiles(dist).keys()].filter((file) => !hostFiles.some((name) => name === file));
  assert.deepEqual(
    files.filter((file) => !isOfIndex(file) && !Object.keys(typesByEnding).some((ending) => file.endsWith(ending))),
    [],
  );
});

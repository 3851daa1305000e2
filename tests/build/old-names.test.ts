import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toSlug } from '../../src/domain/names/client-names.ts';
import { dist, findAll, read, readPage } from '../support/built-site.ts';
import { readClients } from '../support/status-tables.ts';

const clients = readClients();

/** Where a page sends its reader at once. */
function readForward(address: string): string | undefined {
  const refresh = findAll(readPage(`${address.slice(1)}index.html`).document, 'meta').find(
    (meta) => read(meta, 'http-equiv') === 'refresh',
  );
  return /^0; url=(.+)$/.exec(read(refresh, 'content') ?? '')?.[1];
}

for (const { id, name, formerNames, printedNames } of clients) {
  test(`every name that ${id} has or had is an address that leads to it`, () => {
    for (const word of [name, ...formerNames, ...printedNames]) {
      const address = `/clients/${toSlug(word)}/`;
      assert.ok(existsSync(join(dist, address, 'index.html')), `${word}: there is no ${address}`);
      if (address !== `/clients/${id}/`) assert.equal(readForward(address), `/clients/${id}/`, word);
    }
  });
}

test("no client's own page sends its reader away", () => {
  for (const { id } of clients) assert.equal(readForward(`/clients/${id}/`), undefined, id);
});

test('names that people know lead where they expect', () => {
  assert.equal(readForward('/clients/yammer/'), '/clients/viva-engage/');
  assert.equal(readForward('/clients/office-lens/'), '/clients/lens/');
  assert.equal(readForward('/clients/microsoft-flow/'), '/clients/power-automate/');
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkSiteContent } from '../../src/load-site-content.ts';
import { ContentError } from '../../src/problems/content-error.ts';
import { laySmallContent } from '../support/small-content.ts';

/** Windows has neither pipes nor devices in folders, and makes links for administrators only. */
const skip = process.platform === 'win32' && 'Windows';

/** What stands in a folder in place of a file, and the one line that must be said of it. */
const odd: [name: string, lay: (path: string) => void, expected: string][] = [
  ['a link to a folder', (path) => symlinkSync(dirname(path), path), 'This is a link to a folder. Expected a file.'],
  ['a link to nowhere', (path) => symlinkSync('nowhere.yaml', path), 'The link leads nowhere. Expected a file.'],
  ['a link to itself', (path) => symlinkSync(path, path), 'The link leads back to itself. Expected a file.'],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), 'This is a pipe. Expected a file.'],
  ['a link to a device without end', (path) => symlinkSync('/dev/zero', path), 'This is a device. Expected a file.'],
];

for (const [name, lay, expected] of odd) {
  test(`what is no file is told by its name: ${name}`, { skip }, (t) => {
    const directory = laySmallContent(t);
    lay(join(directory, 'content/clients/odd.yaml'));
    const { problems } = checkSiteContent(directory);
    assert.deepEqual(
      problems.map(({ file, line, column, message }) => [file, line, column, message]),
      [['content/clients/odd.yaml', 1, 1, expected]],
    );
  });
}

test(
  'a file that may not be read is told by its name',
  { skip: skip || (process.getuid?.() === 0 && 'root may read everything') },
  (t) => {
    const directory = laySmallContent(t);
    chmodSync(join(directory, 'content/clients/mail.yaml'), 0);
    assert.deepEqual(
      checkSiteContent(directory).problems.map(({ file, message }) => [file, message]),
      [['content/clients/mail.yaml', 'The file may not be read. Expected one that everybody may read.']],
    );
  },
);

test('a link to a file is the file', { skip }, (t) => {
  const directory = laySmallContent(t);
  const [path, elsewhere] = [join(directory, 'content/site.yaml'), join(directory, 'site.yaml')];
  writeFileSync(elsewhere, 'title: Small site\nreviewed: 2026-01-31\nrepository: ""\n');
  rmSync(path);
  symlinkSync(elsewhere, path);
  assert.deepEqual(checkSiteContent(directory).problems, []);
});

test('a folder that is a link is told once, and nobody who names its entries is blamed', { skip }, (t) => {
  const directory = laySmallContent(t);
  const elsewhere = join(directory, 'elsewhere');
  rmSync(join(directory, 'content/sources'), { recursive: true });
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(directory, 'content/sources'));
  assert.deepEqual(
    checkSiteContent(directory).problems.map(({ file, message }) => `${file} ${message}`),
    ['content/sources This is a link to a folder. Expected a file.'],
  );
});

test('content that is no folder, or not there, is told', (t) => {
  const directory = laySmallContent(t);
  rmSync(join(directory, 'content'), { recursive: true });
  assert.match(
    checkSiteContent(directory)
      .problems.map(({ message }) => message)
      .join(),
    /^There is no content folder at [^,]*$/,
  );
  writeFileSync(join(directory, 'content'), '');
  assert.match(
    checkSiteContent(directory)
      .problems.map(({ message }) => message)
      .join(),
    /^The folder cannot be read \(ENOTDIR\)\.$/,
  );
});

test('a name that a terminal would obey is printed with numbers in place of its characters', { skip }, (t) => {
  const { problems } = checkSiteContent(laySmallContent(t, { 'clients/a\u001b[2Jb\u202e.yaml': 'name: x\n' }));
  assert.match(
    new ContentError(problems).message,
    /^content\/clients\/a\\u\{1b\}\[2Jb\\u\{202e\}\.yaml:1:1 The file name is the id\. /,
  );
});

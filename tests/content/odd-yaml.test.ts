import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSiteContent } from '../../src/load-site-content.ts';
import { change, laySmallContent, soundFiles } from '../support/small-content.ts';

const mail = soundFiles['clients/mail.yaml'] ?? '';
const manyAliases = `${mail}a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [${'*a, '.repeat(10)}]\nc: &c [${'*b, '.repeat(10)}]\nd: [${'*c, '.repeat(10)}]\n`;

/** YAML that parses to more, or to less, than people meant. Each must be one sentence with its place, never a crash. */
const odd: [name: string, changes: Record<string, string>, expected: RegExp][] = [
  [
    'a star that begins a value',
    change('clients/mail.yaml', 'aliases: [post]', 'aliases: *post'),
    /^content\/clients\/mail\.yaml:6:10 .*post/,
  ],
  [
    'stress as in Markdown',
    change('clients/mail.yaml', 'summary: Mail app.', 'summary: *Mail* app.'),
    /^content\/clients\/mail\.yaml:4:\d+ Not YAML: /,
  ],
  ['aliases without end', { 'clients/mail.yaml': manyAliases }, /^content\/clients\/mail\.yaml:(17|18|19|20):\d+ /],
  [
    'a tag of code',
    change('clients/mail.yaml', 'name: Maker Mail', 'name: !!js/function x'),
    /^content\/clients\/mail\.yaml:2:21 A tag\. /,
  ],
  [
    'a tag of merging',
    change('clients/mail.yaml', 'category: communication', 'category: !!merge x'),
    /^content\/clients\/mail\.yaml:3:19 A tag\. /,
  ],
  [
    'a mark',
    change('clients/mail.yaml', 'name: Maker Mail', 'name: &Co Mail'),
    /^content\/clients\/mail\.yaml:2:11 "&Co" marks a place\./,
  ],
  [
    'a directive',
    { 'clients/mail.yaml': `%YAML 1.1\n---\n${mail}` },
    /^content\/clients\/mail\.yaml:1:1 A line that begins with %\./,
  ],
  [
    'a key that is a number',
    change('clients/mail.yaml', 'android: supported', '365: supported'),
    /^content\/clients\/mail\.yaml:12:5 This key is no text\./,
  ],
  [
    'a key that is a list',
    change('clients/mail.yaml', 'android: supported', '[android]: supported'),
    /^content\/clients\/mail\.yaml:12:5 This key is no text\./,
  ],
  [
    'brackets without end',
    change('clients/mail.yaml', '[post]', '['.repeat(20_000)),
    /^content\/clients\/mail\.yaml:\d+:\d+ Not YAML/,
  ],
  [
    'brackets in brackets',
    change('clients/mail.yaml', '[post]', '['.repeat(30) + ']'.repeat(30)),
    /^content\/clients\/mail\.yaml:6:\d+ Not YAML as it is used here: more than 20 levels/,
  ],
  [
    "the key of every object's prototype as a platform",
    change('clients/mail.yaml', 'android: supported', '__proto__: supported'),
    /^content\/clients\/mail\.yaml:12:5 "__proto__" is not a key here/,
  ],
  [
    "the key of every object's prototype as a capability",
    change('clients/mail.yaml', '  sign-in:', '  __proto__:'),
    /^content\/clients\/mail\.yaml:11:3 "__proto__" is not a key here/,
  ],
  [
    'two documents in one file',
    { 'clients/mail.yaml': `${mail}---\nname: Chat\n` },
    /^content\/clients\/mail\.yaml:17:1 Not YAML: /,
  ],
  [
    'a colon in plain text',
    change('clients/mail.yaml', 'summary: Mail app.', 'summary: Mail app: for all'),
    /^content\/clients\/mail\.yaml:4:\d+ Not YAML: /,
  ],
  [
    'a key that every object has',
    change('clients/mail.yaml', 'category:', 'constructor: x\ncategory:'),
    /^content\/clients\/mail\.yaml:3:1 "constructor" is not a key here/,
  ],
  [
    'a platform that every object has',
    change('clients/mail.yaml', 'android: supported', 'constructor: supported'),
    /^content\/clients\/mail\.yaml:12:5 "constructor"\. Expected another id/,
  ],
  [
    'a folder that every object has',
    { 'constructor/mail.yaml': mail },
    /^content\/constructor\/mail\.yaml:1:1 No folder takes this file\. /,
  ],
  [
    'the end of front matter forgotten',
    { 'guides/how.mdx': '---\ntitle: How\n\nText.\n' },
    /^content\/guides\/how\.mdx:1:1 The front matter is missing/,
  ],
];

for (const [name, changes, expected] of odd) {
  test(`odd YAML is told, with its place: ${name}`, (t) => {
    const { problems } = checkSiteContent(laySmallContent(t, changes));
    const lines = problems.map(
      ({ file, line, column, message }) =>
        `${[file, line, column].filter((part) => part !== undefined).join(':')} ${message}`,
    );
    assert.ok(
      lines.some((line) => expected.test(line)),
      lines.join('\n') || 'sound',
    );
  });
}

test('either line ending and a byte order mark are read alike', (t) => {
  for (const write of [(text: string) => text.replaceAll('\n', '\r\n'), (text: string) => `\ufeff${text}`]) {
    const files = Object.fromEntries(Object.entries(soundFiles).map(([file, text]) => [file, write(text)]));
    const { content, problems } = checkSiteContent(laySmallContent(t, files));
    assert.deepEqual(problems, []);
    assert.deepEqual(content.clients, checkSiteContent(laySmallContent(t)).content.clients);
  }
});

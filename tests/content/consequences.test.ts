import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSiteContent } from '../../src/load-site-content.ts';
import { change, laySmallContent, soundFiles } from '../support/small-content.ts';

type Changes = Record<string, string | undefined>;

/** Slips that others seem to be wrong by: what is written, and the only file that may be named. */
const causes: [name: string, changes: Changes, file: string][] = [
  ['a table whose file is empty', { 'sources/sign-in-table.yaml': '' }, 'content/sources/sign-in-table.yaml'],
  ['a table that is not YAML', { 'sources/sign-in-table.yaml': 'title: [\n' }, 'content/sources/sign-in-table.yaml'],
  [
    'a table with a misspelt key in a revision',
    change('sources/sign-in-table.yaml', 'date: 2021-05-08', 'dade: 2021-05-08'),
    'content/sources/sign-in-table.yaml',
  ],
  [
    'a table whose revisions are misspelt',
    change('sources/sign-in-table.yaml', 'revisions:', 'revision:'),
    'content/sources/sign-in-table.yaml',
  ],
  [
    'a table with a revision under another date',
    change('sources/sign-in-table.yaml', 'id: 2021-05-08', 'id: 2021-05-09'),
    'content/sources/sign-in-table.yaml',
  ],
  [
    'a source whose only revision is no date',
    change('sources/docs.yaml', 'id: 2025-03-04, ', 'id: march, '),
    'content/sources/docs.yaml',
  ],
  [
    'a table of a misspelt kind',
    change('sources/sign-in-table.yaml', 'support-table', 'suport-table'),
    'content/sources/sign-in-table.yaml',
  ],
  ['a capability without front matter', { 'capabilities/sign-in.mdx': 'Text.\n' }, 'content/capabilities/sign-in.mdx'],
  [
    'a capability whose table is misspelt as a key',
    change('capabilities/sign-in.mdx', 'table:', 'tables:'),
    'content/capabilities/sign-in.mdx',
  ],
  ['a platform that is a list', { 'platforms/ios.yaml': '- iOS\n' }, 'content/platforms/ios.yaml'],
  ['a platform with a tab', change('platforms/ios.yaml', 'order: 2', 'order:\n\t2'), 'content/platforms/ios.yaml'],
  [
    'a client that breaks off',
    { 'clients/mail.yaml': soundFiles['clients/mail.yaml']?.slice(0, 250) },
    'content/clients/mail.yaml',
  ],
  [
    'a client under a name that is no id',
    { 'clients/mail.yaml': undefined, 'clients/Mail.yaml': soundFiles['clients/mail.yaml'] },
    'content/clients/Mail.yaml',
  ],
  [
    'a source with another ending',
    { 'sources/docs.yaml': undefined, 'sources/docs.yml': soundFiles['sources/docs.yaml'] },
    'content/sources/docs.yml',
  ],
  [
    'a capability in a misspelt folder',
    { 'capabilities/sign-in.mdx': undefined, 'capabilites/sign-in.mdx': soundFiles['capabilities/sign-in.mdx'] },
    'content/capabilites/sign-in.mdx',
  ],
  [
    'a platform in a folder too deep',
    { 'platforms/ios.yaml': undefined, 'platforms/phones/ios.yaml': soundFiles['platforms/ios.yaml'] },
    'content/platforms/phones/ios.yaml',
  ],
  [
    "the site's file with another ending",
    { 'site.yaml': undefined, 'site.yml': soundFiles['site.yaml'] },
    'content/site.yml',
  ],
  ['no platform at all', { 'platforms/ios.yaml': undefined, 'platforms/android.yaml': undefined }, 'content/platforms'],
  [
    'a retired client with a misspelt key in its end',
    change('clients/chat.yaml', 'kind: ended', 'kynd: ended'),
    'content/clients/chat.yaml',
  ],
];

for (const [name, changes, file] of causes) {
  test(`only the cause is told: ${name}`, (t) => {
    const { problems } = checkSiteContent(laySmallContent(t, changes));
    assert.deepEqual(
      problems.map((one) => `${one.file}:${one.line} ${one.message}`).filter((line) => !line.startsWith(`${file}:`)),
      [],
    );
    assert.equal(problems.length, 1, problems.map(({ message }) => message).join('\n'));
  });
}

test('what does not follow from a problem is told beside it', (t) => {
  const mail = soundFiles['clients/mail.yaml']
    ?.replace('since: 2021-05-08', 'since: 2021-05-09')
    .replace('id: com.maker.mail, sources: [docs]', 'id: com.maker.mail, sources: [dogs]');
  const { problems } = checkSiteContent(laySmallContent(t, { 'clients/mail.yaml': mail, 'platforms/ios.yaml': '' }));
  assert.deepEqual(
    problems.map(({ file, line }) => `${file}:${line}`),
    ['content/clients/mail.yaml:8', 'content/clients/mail.yaml:15', 'content/platforms/ios.yaml:1'],
  );
});

test('a statement is judged by its source though another part of that source is wrong', (t) => {
  const changes = {
    ...change('clients/mail.yaml', 'since: 2021-05-08', 'since: 2021-05-09'),
    ...change('sources/sign-in-table.yaml', 'dateMeaning: by }\nrev', 'dateMeaning: bye }\nrev'),
  };
  assert.deepEqual(
    checkSiteContent(laySmallContent(t, changes)).problems.map(({ file, line }) => `${file}:${line}`),
    ['content/clients/mail.yaml:15', 'content/sources/sign-in-table.yaml:5'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSiteContent } from '../../src/load-site-content.ts';
import { ContentError } from '../../src/problems/content-error.ts';
import { change, laySmallContent, soundFiles } from '../support/small-content.ts';

type Changes = Record<string, string | Uint8Array | undefined>;

/** Each kind of bad input: what is written, and the whole line that must be said of it. */
const cases: [name: string, changes: Changes, expected: string | RegExp][] = [
  [
    'a misspelt status in a bare cell',
    change('clients/mail.yaml', 'android: supported', 'android: suported'),
    'content/clients/mail.yaml:12:14 support.sign-in.android: "suported" is not a status. Did you mean "supported"?',
  ],
  [
    'a misspelt status in a list',
    change('clients/mail.yaml', 'status: planned', 'status: plannned'),
    'content/clients/mail.yaml:16:19 support.sign-in.ios[2].status: "plannned" is not a status. Did you mean "planned"?',
  ],
  [
    'a status nothing is near to',
    change('clients/mail.yaml', 'android: supported', 'android: yes'),
    /mail\.yaml:12:14 .*"yes" is not a status\. Expected one of: supported, partial, planned/,
  ],
  [
    'unknown, which is derived',
    change('clients/mail.yaml', 'android: supported', 'android: unknown'),
    /"unknown" is not a status/,
  ],
  [
    'an unknown key',
    change('clients/mail.yaml', 'category:', 'categorie:'),
    'content/clients/mail.yaml:3:1 "categorie" is not a key here. Did you mean "category"?',
  ],
  [
    'a missing key',
    change('clients/mail.yaml', 'summary: Mail app.\n', ''),
    /mail\.yaml:2:1 The key \"summary\" is missing\. Expected text: What the app is/,
  ],
  [
    'a missing key deep inside',
    change('clients/chat.yaml', ', event: Gone', ''),
    /chat\.yaml:8:7 lifecycle\.events\[0\]: The key \"event\" is missing\. Expected text: What happened/,
  ],
  [
    'a value of the wrong type',
    change('clients/mail.yaml', 'aliases: [post]', 'aliases: post'),
    'content/clients/mail.yaml:6:10 aliases: "post" is not a list. Expected lines that begin with "- ", or [a, b].',
  ],
  [
    'a number where text belongs',
    change('clients/mail.yaml', 'name: Maker Mail', 'name: 365'),
    /mail\.yaml:2:7 name: 365 is not text\. Put it in quotes/,
  ],
  [
    'a misspelt capability',
    change('clients/mail.yaml', 'sign-in:', 'sign-on:'),
    'content/clients/mail.yaml:12:5 support.sign-on: "sign-on" is not a capability. Did you mean "sign-in"?',
  ],
  [
    'a misspelt platform',
    change('clients/mail.yaml', 'android: supported', 'androit: supported'),
    'content/clients/mail.yaml:12:14 support.sign-in.androit: "androit" is not a platform. Did you mean "android"?',
  ],
  [
    'a platform with a capital',
    change('clients/mail.yaml', 'android: supported', 'Android: supported'),
    /mail\.yaml:12:5 support\.sign-in\.Android: "Android"\. Expected an id: lower-case/,
  ],
  [
    'a dangling source',
    change('clients/mail.yaml', 'id: com.maker.mail, sources: [docs]', 'id: com.maker.mail, sources: [dogs]'),
    'content/clients/mail.yaml:8:60 identifiers[0].sources[0]: "dogs" is not a source. Did you mean "docs"?',
  ],
  [
    'a dangling source of a statement',
    change('clients/mail.yaml', 'source: docs }', 'source: doc }'),
    /mail\.yaml:14:55 support\.sign-in\.ios\[0\]\.source: "doc" is not a source\. Did you mean "docs"\?/,
  ],
  [
    'a dangling citation in prose',
    change('guides/how.mdx', 'See', '<Cite id="doks" /> See'),
    'content/guides/how.mdx:9:1 "doks" is not a source. Did you mean "docs"?',
  ],
  [
    'a dangling link in prose',
    change('guides/how.mdx', '/clients/mail/', '/clients/mial/'),
    /how\.mdx:9:5 "\/clients\/mial\/" is not a page\. Did you mean "\/clients\/mail\/"\?/,
  ],
  [
    'a dangling client in a note',
    change('notes/mail-profile.mdx', 'client: mail', 'client: mall'),
    /mail-profile\.mdx:4:18 scope\.client: "mall" is not a client\. Did you mean "mail"\?/,
  ],
  [
    'a note that applies nowhere',
    {
      'notes/nowhere.mdx': soundFiles['notes/mail-profile.mdx']?.replace('client: mail', 'client: nobody'),
      'clients/nobody.yaml': soundFiles['clients/chat.yaml']
        ?.replaceAll('Chat', 'Nobody')
        .replace(/support:[\s\S]*/, ''),
    },
    /nowhere\.mdx:4:8 scope: No cell lies in this scope/,
  ],
  [
    'a partial without a note',
    { 'notes/mail-profile.mdx': soundFiles['notes/mail-profile.mdx']?.replace('platform: ios', 'platform: android') },
    /mail\.yaml:14:7 support\.sign-in\.ios: "partial" without its limit\. Expected a detail, or a note in content\/notes whose scope names mail, ios and sign-in/,
  ],
  [
    'a live statement on a capability with controls that names none',
    change('capabilities/sign-in.mdx', 'table: sign-in-table', 'table: sign-in-table\nhasControls: true'),
    /mail\.yaml:14:9 support\.sign-in\.ios\[0\]: A statement of docs without its control\. Expected client-app-condition, /,
  ],
  [
    'a control where the capability has none',
    change('clients/mail.yaml', 'source: docs }', 'source: docs, control: token-protection }'),
    /mail\.yaml:14:70 support\.sign-in\.ios\[0\]\.control: sign-in has no controls\. Expected no control here/,
  ],
  [
    'a term that leads to no passage',
    change('terms/key.yaml', '#first', '#frist'),
    'content/terms/key.yaml:6:10 passage: "/guides/how/#frist" is no passage of this site. Did you mean "/guides/how/#first"?',
  ],
  [
    'a step that leads to no passage',
    change(
      'capabilities/sign-in.mdx',
      'summary: Signing in.',
      'summary: Signing in.\nenforcing:\n  - text: Try it.\n    more: { title: First, address: /guides/how/#frist }\n    sources: [docs]',
    ),
    'content/capabilities/sign-in.mdx:9:36 enforcing[0].more.address: "/guides/how/#frist" is no passage of this site. Did you mean "/guides/how/#first"?',
  ],
  [
    'a term with the name of a client',
    change('terms/key.yaml', 'door key', 'post'),
    'content/terms/key.yaml:3:9 names[0]: "post" already belongs to content/clients/mail.yaml. Expected each name, alias and identifier at one entry only.',
  ],
  [
    'a thing of an inventory with the identifier of a client',
    change('terms/key.yaml', 'capability: sign-in', 'inventory: [{ identifiers: [com.maker.mail], sources: [docs] }]'),
    'content/terms/key.yaml:5:29 inventory[0].identifiers[0]: "com.maker.mail" already belongs to content/clients/mail.yaml. Expected each name, alias and identifier at one entry only.',
  ],
  [
    'an identifier of an inventory that no source gives',
    change('terms/key.yaml', 'capability: sign-in', 'inventory: [{ identifiers: [com.maker.key] }]'),
    /terms\/key\.yaml:5:\d+ inventory\[0\]\.?(sources)?: ?.*Expected the sources of the identifiers/,
  ],
  [
    'a look-alike that looks like no client',
    change('terms/key.yaml', 'kind: topic', 'kind: look-alike'),
    'content/terms/key.yaml:3:8 names: No name of "Keys" holds the word of a client. Expected one that does, or another kind.',
  ],
  [
    'a suite of one client',
    change('terms/key.yaml', 'kind: topic', 'kind: suite\nclient: [mail]'),
    /terms\/key\.yaml:2:\d+ client: .*Expected the clients of the suite, two at least/,
  ],
  [
    'a topic that is told nowhere',
    change('terms/key.yaml', 'passage: /guides/how/#first\n', ''),
    /terms\/key\.yaml:1:1 Expected where it is told, such as/,
  ],
  [
    'a live statement that nobody can look up',
    change('sources/docs.yaml', 'url: https://example.com/docs\n', ''),
    'content/sources/docs.yaml:6:5 revisions[0]: Statements rest on this revision, and nobody can look them up. Expected its repository and commit, or the url of the source.',
  ],
  [
    'an error that is not named by its code',
    { 'errors/revoked.yaml': soundFiles['errors/aadsts500171.yaml'] },
    'content/errors/revoked.yaml:1:1 "revoked" is not a code. Name the file by the code, such as aadsts500171.yaml.',
  ],
  [
    'a dangling client in a dispute',
    change('disputes/mail-android.yaml', 'client: mail', 'client: mall'),
    /mail-android\.yaml:2:18 scope\.client: "mall" is not a client\. Did you mean "mail"\?/,
  ],
  [
    'a dangling source of a side',
    change('disputes/mail-android.yaml', '[docs]', '[dogs]'),
    'content/disputes/mail-android.yaml:6:36 sides[1].sources[0]: "dogs" is not a source. Did you mean "docs"?',
  ],
  [
    'a dispute with one side',
    change(
      'disputes/mail-android.yaml',
      '  - { says: No app does, sources: [docs] }\n  - { says: There is no such app }\n',
      '',
    ),
    /mail-android\.yaml:5:3 sides: .*Expected at least two sides/,
  ],
  [
    'a dispute without a source',
    { 'disputes/mail-android.yaml': soundFiles['disputes/mail-android.yaml']?.replaceAll(/, sources: [^ ]+/g, '') },
    /mail-android\.yaml:5:3 sides: .*Expected at least one side with sources/,
  ],
  [
    'a dispute with a misspelt status',
    change('disputes/mail-android.yaml', '[supported]', '[suported]'),
    /mail-android\.yaml:3:10 status\[0\]: "suported" is not a status\. Did you mean "supported"\?/,
  ],
  [
    'a dispute of which something that it names has no cell',
    change('disputes/mail-android.yaml', 'client: mail', 'client: [mail, chat]'),
    /mail-android\.yaml:2:25 scope\.client\[1\]: No cell of "chat" in this scope is supported\. /,
  ],
  [
    'a dispute with a status and no scope',
    change('disputes/mail-android.yaml', 'scope: { client: mail, platform: android, capability: sign-in }\n', ''),
    /mail-android\.yaml:2:9 status: A status without a scope/,
  ],
  [
    'a source nobody cites',
    { 'sources/spare.yaml': soundFiles['sources/docs.yaml'] },
    'content/sources/spare.yaml:1:1 Nothing cites this source. Cite it or delete the file.',
  ],
  [
    'an alias of two clients',
    change('clients/chat.yaml', ', Chat]', ', Chat]\naliases: [post]'),
    /mail\.yaml:6:11 aliases\[0\]: "post" already belongs to content\/clients\/chat\.yaml/,
  ],
  [
    'an alias with capitals',
    change('clients/mail.yaml', '[post]', '[Post]'),
    'content/clients/mail.yaml:6:11 aliases[0]: "Post". Expected lower case.',
  ],
  [
    'a printed name since no revision',
    change('clients/chat.yaml', 'since: 2021-05-08 }, Chat', 'since: 2021-05-07 }, Chat'),
    'content/clients/chat.yaml:4:37 printedNames[0].since: "2021-05-07" is not a revision of any support table. Did you mean "2021-05-08"?',
  ],
  [
    'a printed name since no revision of its table',
    change('clients/chat.yaml', 'since: 2021-05-08 }, Chat', 'since: 2025-03-04, source: sign-in-table }, Chat'),
    /chat\.yaml:4:37 printedNames\[0\]\.since: "2025-03-04" is not a revision of sign-in-table\./,
  ],
  [
    'a name without a letter',
    change('clients/mail.yaml', '[Mail, MAIL]', '[Mail, "***"]'),
    'content/clients/mail.yaml:5:22 printedNames[1]: "***" makes no address. Expected at least one letter or digit.',
  ],
  [
    'a note about nothing',
    change('notes/mail-profile.mdx', '{ client: mail, platform: ios, capability: sign-in }', '{}'),
    /mail-profile\.mdx:4:8 scope: .*Expected at least one of client, platform and capability/,
  ],
  [
    'a lower bound after its date',
    change('sources/docs.yaml', 'date: 2025-03-04 }', 'date: 2025-03-04, notBefore: 2025-04-01 }'),
    'content/sources/docs.yaml:7:52 revisions[0].notBefore: "2025-04-01" is not before 2025-03-04. Expected an earlier date.',
  ],
  [
    'a repository with a slash at its end',
    change('site.yaml', 'repository: ""', 'repository: https://example.com/site/'),
    /site\.yaml:3:13 repository: .*Expected no slash at the end/,
  ],
  [
    'an alias that stands twice',
    change('clients/mail.yaml', '[post]', '[post, post]'),
    /aliases\[1\]: "post" stands twice/,
  ],
  [
    'an identifier of two clients',
    change(
      'clients/chat.yaml',
      'lifecycle:',
      'identifiers:\n  - { kind: android-package, id: com.maker.mail, sources: [docs] }\nlifecycle:',
    ),
    /"com\.maker\.mail" already belongs to/,
  ],
  [
    'a duplicate key',
    change('clients/mail.yaml', '    android: supported', '    android: supported\n    android: planned'),
    'content/clients/mail.yaml:13:5 This key stands twice. Expected each key once.',
  ],
  [
    'a duplicate revision id',
    change('sources/sign-in-table.yaml', '{ id: 2021-03-20, date: 2021-03-20', '{ id: 2021-05-08, date: 2021-05-08'),
    /sign-in-table\.yaml:8:11 revisions\[1\]\.id: "2021-05-08" stands twice/,
  ],
  [
    'revisions in the wrong order',
    change(
      'sources/sign-in-table.yaml',
      '  - { id: 2020-10-30',
      '  - { id: 2021-04-17, date: 2021-04-17 }\n  - { id: 2020-10-30',
    ),
    /"2021-04-17" stands below "2021-03-20"\. Expected the newest first/,
  ],
  [
    'a revision id that is not its date',
    change('sources/sign-in-table.yaml', 'id: 2021-03-20,', 'id: 2021-03-21,'),
    /"2021-03-21" is not the date 2021-03-20/,
  ],
  [
    'a revision after the review',
    change(
      'sources/docs.yaml',
      '{ id: 2025-03-04, date: 2025-03-04 }',
      '{ id: 2026-03-04, date: 2026-03-04 }\n  - { id: 2025-03-04, date: 2025-03-04 }',
    ),
    /"2026-03-04" is after 2026-01-31, the day of the review/,
  ],
  [
    'statements in the wrong order',
    {
      'clients/mail.yaml': soundFiles['clients/mail.yaml']
        ?.replace('since: 2021-05-08', 'since: 2020-10-30')
        .replace('planned, since: 2020-10-30', 'planned, since: 2021-05-08'),
    },
    'content/clients/mail.yaml:16:35 support.sign-in.ios[2].since: "2021-05-08" stands below "2020-10-30". Expected the newest first.',
  ],
  [
    'a statement that repeats the one before',
    change('clients/mail.yaml', 'status: planned', 'status: supported'),
    /mail\.yaml:15:19 support\.sign-in\.ios\[1\]\.status: "supported" repeats what sign-in-table said since 2020-10-30\. Delete/,
  ],
  [
    "a revision that is not the source's",
    change('clients/mail.yaml', 'since: 2021-05-08', 'since: 2021-05-09'),
    'content/clients/mail.yaml:15:37 support.sign-in.ios[1].since: "2021-05-09" is not a revision of sign-in-table. Did you mean "2021-05-08"?',
  ],
  [
    'a day that does not exist',
    change('sources/docs.yaml', '2025-03-04 }', '2025-02-30 }'),
    /docs\.yaml:7:29 revisions\[0\]\.date: "2025-02-30"\. Expected a day that exists in the calendar/,
  ],
  [
    'a date in another form',
    change('site.yaml', '2026-01-31', '31.01.2026'),
    /site\.yaml:2:11 reviewed: "31\.01\.2026"\. Expected a date as YYYY-MM-DD/,
  ],
  [
    'a year without quotes',
    change('clients/chat.yaml', 'date: 2023-06', 'date: 2023'),
    /chat\.yaml:8:15 lifecycle\.events\[0\]\.date: 2023 is not text\. Expected a date in quotes/,
  ],
  [
    'a successor that is retired',
    change(
      'clients/mail.yaml',
      'lifecycle: { state: active }',
      'lifecycle: { state: active, successors: [{ id: chat, name: Chat, sources: [docs] }] }',
    ),
    /"chat" is retired itself/,
  ],
  [
    'a retired client without a date',
    change('clients/chat.yaml', 'kind: ended', 'kind: announced'),
    /chat\.yaml:6:10 lifecycle\.state: "retired" needs a date/,
  ],
  [
    'a table of the wrong kind',
    change('sources/sign-in-table.yaml', 'kind: support-table', 'kind: documentation'),
    /sign-in\.mdx:5:8 table: "sign-in-table" is of kind documentation\. Expected a source of kind support-table/,
  ],
  [
    'two platforms in one place',
    change('platforms/ios.yaml', 'order: 2', 'order: 1'),
    /ios\.yaml:3:8 order: 1 is already the place of content\/platforms\/android\.yaml/,
  ],
  [
    'two platforms with one printed name',
    change('platforms/ios.yaml', '[iOS]', '[iOS, android]'),
    /ios\.yaml:4:21 printedNames\[1\]: "android" already stands in content\/platforms\/android\.yaml/,
  ],
  [
    'a link that is not https',
    change('sources/docs.yaml', 'https://example.com/docs', 'javascript:alert(1)'),
    /docs\.yaml:5:6 url: "javascript:alert\(1\)"\. Expected an address that begins with https:/,
  ],
  ...[
    'https:example.com',
    'https:///x',
    'https://1',
    'https://user:pass@example.com/',
    'https://EXAMPLE.com/',
    'https://localhost/',
    'https://example.com\\x',
    'https://exämple.com/',
    'https://example.com:99999/',
  ].map((address): (typeof cases)[number] => [
    `the address ${address}`,
    change('sources/docs.yaml', 'https://example.com/docs', address),
    /^content\/sources\/docs\.yaml:5:6 url: "https:.*"\. Expected (https|an address)/,
  ]),
  ...['\\u200b', '\\_', '\\u3164', '\\ufe0f', '\\u2800', '\\ud800', 'Mail\\u202e', 'a\\tb', '\\u0301'].map(
    (name): (typeof cases)[number] => [
      `the name "${name}"`,
      change('clients/mail.yaml', 'Maker Mail', `"${name}"`),
      /^content\/clients\/mail\.yaml:2:7 name: .*\. Expected (one line without control, zero-width|a letter before an accent)/,
    ],
  ),
  [
    'a direction mark in a comment',
    change('clients/mail.yaml', '# hand-made', '# hand-\u202emade'),
    'content/clients/mail.yaml:1:8 The character U+202E cannot be seen here. Expected visible characters and plain spaces.',
  ],
  [
    'a name that fits no head',
    change('clients/mail.yaml', 'Maker Mail', 'Mail '.repeat(30).trim()),
    /mail\.yaml:2:7 name: .*Expected at most 120 characters/,
  ],
  [
    'a list that nobody reads',
    change('clients/mail.yaml', '[post]', `[${Array.from({ length: 101 }, (_, index) => `a${index}`).join(', ')}]`),
    'content/clients/mail.yaml:6:10 aliases: A list. Expected at most 100 in the list.',
  ],
  [
    'a commit without its repository',
    change('sources/docs.yaml', 'date: 2025-03-04 }', 'date: 2025-03-04, commit: 1234567 }'),
    /docs\.yaml:7:49 revisions\[0\]\.commit: 1234567 is not text/,
  ],
  [
    'a commit in quotes without its repository',
    change('sources/docs.yaml', 'date: 2025-03-04 }', "date: 2025-03-04, commit: '1234567' }"),
    'content/sources/docs.yaml:7:49 revisions[0].commit: "1234567". Expected the repository that holds the commit, too.',
  ],
  [
    'a path without its repository',
    change('sources/docs.yaml', 'date: 2025-03-04 }', 'date: 2025-03-04, path: a.md }'),
    'content/sources/docs.yaml:7:47 revisions[0].path: "a.md". Expected the repository that holds the file, too.',
  ],
  [
    'an id that every object has',
    { 'clients/constructor.yaml': soundFiles['clients/mail.yaml'] },
    'content/clients/constructor.yaml:1:1 The file name is the id. Expected another id: this word is taken by JavaScript.',
  ],
  ['broken YAML', change('clients/mail.yaml', 'aliases: [post]', 'aliases: [post'), /mail\.yaml:\d+:\d+ Not YAML: /],
  [
    'a tab',
    change('clients/mail.yaml', '    android: supported', '\tandroid: supported'),
    /mail\.yaml:12:1 A tab\. Expected spaces/,
  ],
  ['an empty file', { 'clients/mail.yaml': '' }, 'content/clients/mail.yaml:1:1 The file is empty.'],
  ['a file of comments alone', { 'clients/void.yaml': '# nothing\n' }, /void\.yaml:1:1 Nothing is not keys and values/],
  ['a list instead of keys', { 'clients/void.yaml': '- a\n- b\n' }, /void\.yaml:1:1 A list is not keys and values/],
  [
    'a binary file',
    { 'clients/picture.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) },
    'content/clients/picture.yaml:1:5 The file is binary. Expected text in UTF-8.',
  ],
  [
    'a file in another encoding',
    { 'clients/latin.yaml': new Uint8Array([0x61, 0x0a, 0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9, 0x0a]) },
    /latin\.yaml:2:7 The file is not UTF-8/,
  ],
  [
    'a file of 5 MB',
    { 'clients/huge.yaml': `name: ${'x'.repeat(5_000_000)}\n` },
    /huge\.yaml:1:1 The file has 5,000,007 bytes\. Expected at most 65,536/,
  ],
  [
    'an orphan file',
    { 'clints/mail2.yaml': 'name: x\n' },
    'content/clints/mail2.yaml:1:1 No folder takes this file. Expected content/clients/mail2.yaml.',
  ],
  [
    'a file in a folder too deep',
    { 'clients/more/mail2.yaml': 'name: x\n' },
    /content\/clients\/more\/mail2\.yaml:1:1 No folder takes this file/,
  ],
  [
    'another ending',
    { 'clients/mail2.yml': 'name: x\n' },
    'content/clients/mail2.yml:1:1 Expected the ending .yaml in content/clients/.',
  ],
  [
    'a file name that is no id',
    { 'clients/Mail_2.yaml': 'name: x\n' },
    /Mail_2\.yaml:1:1 The file name is the id\. Expected an id/,
  ],
  [
    'a name of a reference alone',
    change('clients/mail.yaml', 'Maker Mail', '"&nbsp;"'),
    /^content\/clients\/mail\.yaml:2:7 name: "&nbsp;"\. Expected the character itself/,
  ],
  [
    'a zero-width character in a name',
    change('clients/mail.yaml', 'Maker Mail', 'Maker\u200bMail'),
    'content/clients/mail.yaml:2:12 The character U+200B cannot be seen here. Expected visible characters and plain spaces.',
  ],
  [
    'a bidirectional mark in a name',
    change('clients/mail.yaml', 'Maker Mail', 'Maker \u202eMail'),
    /mail\.yaml:2:13 The character U\+202E cannot be seen/,
  ],
  [
    'decomposed Unicode in a name',
    change('clients/mail.yaml', 'Maker Mail', 'Make\u0301r Mail'),
    /name: .*Expected composed Unicode/,
  ],
  [
    'a name of blanks',
    change('clients/mail.yaml', 'name: Maker Mail', 'name: "  "'),
    /name: "  "\. Expected no space at the start or the end/,
  ],
  [
    'prose with an element',
    change('guides/how.mdx', 'See', '<script>alert(1)</script> See'),
    'content/guides/how.mdx:9:1 <script> is not allowed in prose. Expected Markdown and <Cite id="source-id" /> only.',
  ],
  [
    'prose with code',
    change('guides/how.mdx', 'See', '{process.exit()} See'),
    /how\.mdx:9:1 Expected prose without curly braces/,
  ],
  [
    'prose with an import',
    change('guides/how.mdx', '## First', 'import x from "y"\n\n## First'),
    /how\.mdx:7:1 Expected prose: a line may not begin with import/,
  ],
  [
    'prose that is not closed',
    change('guides/how.mdx', 'See', '<Cite id="docs"> See'),
    /how\.mdx:\d+:\d+ Not Markdown with <Cite \/>/,
  ],
  [
    'prose with a script link',
    change('guides/how.mdx', '/clients/mail/', 'javascript:alert(1)'),
    /"javascript:alert\(1\)" is not a link of this site/,
  ],
  [
    'prose with a mended address',
    change('guides/how.mdx', '/clients/mail/', 'https:example.com'),
    /how\.mdx:9:5 "https:example\.com" is not a link of this site/,
  ],
  [
    'prose with a hidden character by its name',
    change('guides/how.mdx', 'See', 'See&#x202e;'),
    /how\.mdx:9:1 The character U\+202E cannot be seen/,
  ],
  [
    'a heading that cannot be seen',
    change('guides/how.mdx', '## First', '##'),
    'content/guides/how.mdx:7:1 A heading without words. Expected some.',
  ],
  [
    'a link that cannot be seen',
    change('guides/how.mdx', '[mail]', '[]'),
    'content/guides/how.mdx:9:5 A link without words. Expected some.',
  ],
  [
    'prose of a line alone',
    change('guides/how.mdx', '## First\n\nSee [mail](/clients/mail/).', '***'),
    /how\.mdx:2:1 The prose has no words/,
  ],
  [
    'quotes in quotes in quotes',
    change('guides/how.mdx', 'See', `${'>'.repeat(9)} See`),
    'content/guides/how.mdx:9:1 Quotes or lists in more than eight levels. Expected fewer.',
  ],
  [
    'no front matter',
    { 'guides/how.mdx': '## First\n\nText.\n' },
    'content/guides/how.mdx:1:1 The front matter is missing. Expected YAML between two lines of ---.',
  ],
  [
    'no prose',
    { 'guides/how.mdx': '---\ntitle: How\nsummary: How.\norder: 1\n---\n' },
    /how\.mdx:2:1 The prose is missing/,
  ],
  [
    'no guides at all',
    { 'guides/how.mdx': undefined },
    'content/guides:1:1 Nothing is there. Expected at least one entry.',
  ],
  ['no site.yaml', { 'site.yaml': undefined }, 'content/site.yaml:1:1 Nothing is there. Expected at least one entry.'],
];

for (const [name, changes, expected] of cases) {
  test(`says what is wrong: ${name}`, (t) => {
    const { problems } = checkSiteContent(laySmallContent(t, changes));
    const lines = new ContentError(problems).message.split('\n');
    const isThere = typeof expected === 'string' ? lines.includes(expected) : lines.some((line) => expected.test(line));
    assert.ok(isThere, `expected ${expected}\nin\n${lines.join('\n')}`);
  });
}

test('sound content has no problem', (t) => {
  assert.deepEqual(checkSiteContent(laySmallContent(t)).problems, []);
});

test('one mistake is reported once', (t) => {
  const single: Changes[] = cases
    .filter(([name]) =>
      /misspelt|dangling|revision that is not|order|orphan|partial|missing|unknown key|another form|address|the name|character|commit|path|list/.test(
        name,
      ),
    )
    .map(([, changes]) => changes);
  for (const changes of single)
    assert.equal(checkSiteContent(laySmallContent(t, changes)).problems.length, 1, JSON.stringify(changes));
});

test('every problem is reported at once, in the order of files and lines', (t) => {
  const mail = soundFiles['clients/mail.yaml']
    ?.replace('android: supported', 'android: suported')
    .replace('since: 2021-05-08', 'since: 2021-05-09')
    .replace('sources: [docs]', 'sources: [dogs]');
  const { problems } = checkSiteContent(
    laySmallContent(t, {
      'clients/mail.yaml': mail,
      ...change('site.yaml', 'title', 'tittle'),
      'clients/empty.yaml': '',
    }),
  );
  assert.deepEqual(
    problems.map(({ file, line }) => [file, line]),
    [
      ['content/clients/empty.yaml', 1],
      ['content/clients/mail.yaml', 8],
      ['content/clients/mail.yaml', 12],
      ['content/clients/mail.yaml', 15],
      ['content/site.yaml', 1],
    ],
  );
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { forHeader } from '../../../src/hosts/content-security-policy.ts';
import { aPage, anEmbed, laySmallSite, noise, policy } from '../../support/small-site.ts';

const command = fileURLToPath(new URL('../../../src/tools/check-output.ts', import.meta.url));

function run(cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], { cwd, encoding: 'utf8' });
  return { code: status, output: stdout, lines: stderr.split('\n') };
}

const check = (t: TestContext, changes = {}) => run(laySmallSite(t, changes));

test('a sound site is one line', (t) => {
  assert.deepEqual(check(t), {
    code: 0,
    output: 'The built site is sound: 4 pages, 14 files, every budget kept.\n',
    lines: [''],
  });
});

test('without a built site the command says how to make one', (t) => {
  const directory = laySmallSite(t);
  rmSync(join(directory, 'dist'), { recursive: true });
  assert.deepEqual(run(directory), {
    code: 1,
    output: '',
    lines: ['There is no built site in dist. Run "npm run build" first.', ''],
  });
});

test('faults of every kind are told at once, with the file, what is wrong and what is expected', (t) => {
  const { code, output, lines } = check(t, {
    'index.html': aPage({
      body: '<p id="top">Twice</p><label for="nothing">?</label><p style="color:red" onclick="go()"></p><script>go()</script><a href="/gone/">Gone</a><a href="/clients/post/">Old</a><iframe src="//elsewhere.example/"></iframe>',
    }),
    'clients/mail/index.html': aPage({
      title: 'Home',
      description: 'Short.',
      body: '<h1>Again</h1><a href="#missing">Missing</a><a href="javascript:go()">Go</a>',
    }),
    'clients/post/index.html': aPage({
      title: 'Mail',
      head: '<meta http-equiv="refresh" content="0; url=/clients/gone/">',
    }),
    'clients/mail.md': '[Gone](/gone/)',
    'lonely/index.html': '<!doctype html><script src="/_astro/site.b2.js"></script>',
    'data/clients.json': '{"file":"/home/somebody/site/content/mail.yaml"}',
    'data/support.csv': 'client,address\r\nmail,/clients/mail/#gone\r\n',
    '_astro/a1b2/words.json': '[{"address":"/clients/mail/#none"}]',
    '_astro/style.a1.css': 'a{background:url(https://elsewhere.example/b.png)}',
  });
  assert.deepEqual([code, output], [1, '']);
  assert.deepEqual(lines, [
    'dist/index.html: The id "top" stands more than once. Expected an id once on a page.',
    'dist/index.html: for="nothing" finds nothing. Expected the id of an element on the page.',
    'dist/clients/mail/index.html: #missing leads nowhere: clients/mail/index.html has no id "missing". Expected an address of this site.',
    'dist/clients/post/index.html: /clients/gone/ leads nowhere: there is no clients/gone/index.html. Expected an address of this site.',
    'dist/index.html and 1 more: /gone/ leads nowhere: there is no gone/index.html. Expected an address of this site.',
    'dist/index.html: /clients/post/ leads nowhere: clients/post/index.html only sends on. Expected an address of this site.',
    'dist/_astro/a1b2/words.json: /clients/mail/#none leads nowhere: clients/mail/index.html has no id "none". Expected an address of this site.',
    'dist/data/support.csv: /clients/mail/#gone leads nowhere: clients/mail/index.html has no id "gone". Expected an address of this site.',
    'dist/data/clients.json: It names /home/somebody/site/content/mail.yaml. Expected no path of the machine that built it.',
    'dist/index.html: <p style="color:red">. Expected a class, since the policy refuses it.',
    'dist/index.html: <p onclick>. Expected a listener in a script, since the policy refuses it.',
    'dist/index.html: An inline <script>, "go()". Expected a file of its own, since the policy refuses it.',
    'dist/clients/mail/index.html: It has 2 main headings: "Home", "Again". Expected one <h1>, with text.',
    'dist/clients/mail/index.html: Its description "Short." has 6 characters. Expected 50 to 320.',
    'dist/index.html: Its title "Home" is also that of clients/mail/index.html. Expected a title of its own.',
    'dist/lonely/index.html: It has no title. Expected a <title>.',
    'dist/lonely/index.html: It has 0 main headings: "". Expected one <h1>, with text.',
    'dist/lonely/index.html: It has 0 descriptions. Expected one.',
    'dist/lonely/index.html: It does not say its language. Expected <html lang="en">.',
    `dist/lonely/index.html: Its policy is "". Expected one that lets through no more than that of _headers, with "frame-ancestors 'none'".`,
    'dist/lonely/index.html: It has a body before its policy holds. Expected the policy in the head.',
    'dist/lonely/index.html: Its description "" has 0 characters. Expected 50 to 320.',
    'dist/lonely/index.html: No way leads here from the home page. Expected a link to it on a page that can be reached.',
    'dist/clients/mail/index.html: <a href="javascript:go()">. Expected an address that begins with /, # or https://.',
    'dist/index.html: <iframe src="//elsewhere.example/">. Expected an address that begins with /.',
    'dist/_astro/style.a1.css: It loads https://elsewhere.example/b.png. Expected a file of this site.',
    '',
    '26 problems in dist/.',
    '',
  ]);
});

test('an embed has the policy of embeds, and hosts let nobody frame another page', (t) => {
  const link = aPage({ body: '<a href="/embed/sso/mail/">Frame</a>' });
  assert.equal(check(t, { 'embed/sso/mail/index.html': anEmbed(), 'index.html': link }).code, 0);
  const open = `/*\n  Content-Security-Policy: ${forHeader(policy, '*')}\n`;
  const { lines } = check(t, { _headers: open });
  assert.match(
    lines[0] ?? '',
    /^dist\/404\.html and 3 more: Its policy is .* Expected one that lets through no more than that of _headers, with "frame-ancestors 'none'"\.$/,
  );
});

/** A change of the sound site, and what then costs too much; the costs themselves are left out. */
const overspent: [change: Record<string, string>, faults: string[]][] = [
  [
    { 'index.html': aPage({ body: noise(27_500) }) },
    ['index.html: The first load of the home page. At most 20,500 B.'],
  ],
  [
    {
      'clients/mail/index.html': aPage({
        title: 'Mail',
        body: '<img src="/a.svg"><img src="/b.svg"><img src="/c.svg">',
      }),
      'a.svg': '',
      'b.svg': '',
      'c.svg': '',
    },
    ['clients/mail/index.html: The first load of a page. At most 5 requests.'],
  ],
  [
    { 'clients/mail/index.html': aPage({ title: 'Mail', body: noise(30_000) }) },
    ["clients/mail/index.html: The first load of a client's page. At most 20,600 B."],
  ],
  [
    {
      'platforms/ios/index.html': aPage({ title: 'iOS', body: noise(35_000) }),
      'index.html': aPage({ body: '<a href="/platforms/ios/">iOS</a>' }),
    },
    ['platforms/ios/index.html: The first load of a platform or a capability. At most 26,200 B.'],
  ],
  [
    {
      'check/index.html': aPage({ title: 'Check', body: noise(38_000) }),
      'index.html': aPage({ body: '<a href="/check/">Check</a>' }),
    },
    ['check/index.html: The first load of what is read before enforcing. At most 25,000 B.'],
  ],
  [
    { '_astro/style.a1.css': `a{--b:"${noise(30_000)}"}` },
    [
      'index.html: The first load of the home page. At most 20,500 B.',
      "clients/mail/index.html: The first load of a client's page. At most 20,600 B.",
    ],
  ],
  [
    { '_astro/site.b2.js': 'import"./make.e5.js"', '_astro/make.e5.js': noise(8_000) },
    ['404.html and 2 more: The JavaScript before anything is done. At most 5,900 B.'],
  ],
  [{ 'service-worker.js': noise(5_000) }, ['index.html: What waits until nothing else is to do. At most 3,300 B.']],
  [
    { '_astro/make.e5.js': noise(4_000), '_astro/a1b2/answers.json': noise(10_000) },
    ['index.html: A cold search up to the first answer. At most 10,200 B.'],
  ],
  [
    {
      '_astro/search-text.d4.js': `import{m}from"./make.e5.js";${noise(10_000)}`,
      '_astro/a1b2/spelling.json': noise(125_000),
    },
    ['index.html: The first search of the text. At most 95,000 B.'],
  ],
  [
    {
      'embed/sso/mail/index.html': anEmbed({ body: noise(5_000) }),
      'index.html': aPage({ body: '<a href="/embed/sso/mail/">Frame</a>' }),
    },
    ['embed/sso/mail/index.html: An embed, not compressed,. At most 5,000 B.'],
  ],
  [{ 'badge/sso/mail.svg': noise(2_001) }, ['badge/sso/mail.svg: A badge, not compressed,. At most 2,000 B.']],
];

test('each budget is held against what is really loaded', (t) => {
  for (const [change, faults] of overspent) {
    const lines = check(t, change).lines.slice(0, -3);
    assert.deepEqual(
      lines.map((line) => line.replace(/^dist\//, '').replace(/ takes [\d,]+ (B|requests)\. Expected at/, '. At')),
      faults,
    );
  }
});

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { forHeader, writeEmbedPolicy, writePolicy } from '../../src/hosts/content-security-policy.ts';

/** The script and the styles that stand in each page, and the policy that names them. */
const inline = { script: '0', style: 'a{color:red}' };
export const policy = writePolicy({ scripts: [inline.script], styles: [inline.style] });
const embedPolicy = writeEmbedPolicy([inline.style]);

/** A sound page; what a test puts into its body comes after the links to the other pages. */
export function aPage({
  title = 'Home',
  description = 'A page that says in one sentence what it is about.',
  head = '',
  body = '',
} = {}): string {
  return `<!doctype html><html lang="en"><head>
<title>${title}</title><script>${inline.script}</script><style>${inline.style}</style><script type="module" src="/_astro/site.b2.js"></script>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="description" content="${description}"><link rel="stylesheet" href="/_astro/style.a1.css">${head}
</head><body><h1 id="top">${title}</h1><a href="/clients/mail/#top">Mail</a> <a href="https://example.com/">Elsewhere</a> <search-box></search-box>${body}</body></html>`;
}

/** A sound page for a frame. */
export const anEmbed = ({ body = '' } = {}): string =>
  `<!doctype html><html lang="en"><head><title>Mail: sso</title><style>${inline.style}</style><meta http-equiv="Content-Security-Policy" content="${embedPolicy}"></head><body><h1>Mail</h1>${body}</body></html>`;

/** A small, sound built site by file: two pages, an old address, the page of no address, and what they load. */
const soundFiles: Readonly<Record<string, string>> = {
  'index.html': aPage(),
  '404.html': aPage({ title: 'No page' }),
  'clients/mail/index.html': aPage({ title: 'Mail', body: '<script type="application/json">{"data":1}</script>' }),
  'clients/post/index.html': aPage({
    title: 'Mail',
    description: 'Old.',
    head: '<meta http-equiv="refresh" content="0; url=/clients/mail/">',
  }),
  'clients/mail.md': '# Mail\n\n[Home](/), [elsewhere](https://example.com/)\n',
  'data/support.csv': 'client,address\r\nmail,/clients/mail/#top\r\n',
  '_astro/a1b2/answers.json': '{}',
  '_astro/a1b2/words.json': '[{"address":"/clients/mail/#top"}]',
  _headers: `/*\n  Content-Security-Policy: ${forHeader(policy)}\n\n/embed/*\n  Content-Security-Policy: ${forHeader(embedPolicy, '*')}\n`,
  '_astro/style.a1.css': 'a{color:red}',
  '_astro/site.b2.js': 'import("./search-panel.c3.js");import("./search-text.d4.js")',
  '_astro/search-panel.c3.js': 'import{m}from"./make.e5.js"',
  '_astro/search-text.d4.js': 'import{m}from"./make.e5.js"',
  '_astro/make.e5.js': 'export{m}',
};

/** Writes the small site, with changes to its files, as dist/ of a new folder that is removed after the test. */
export function laySmallSite(t: TestContext, changes: Readonly<Record<string, string>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'small-site-'));
  t.after(() => rmSync(directory, { recursive: true }));
  for (const [file, content] of Object.entries({ ...soundFiles, ...changes })) {
    const path = join(directory, 'dist', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return directory;
}

/** Text that hardly compresses: of so many characters about three quarters remain. */
export function noise(length: number): string {
  const parts = Array.from({ length: Math.ceil(length / 64) }, (_, index) =>
    createHash('sha384').update(`${index}`).digest('base64'),
  );
  return parts.join('').slice(0, length);
}

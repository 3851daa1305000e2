import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCitations, listLinks, listProseFaults, parseProse } from '../../../src/domain/content/prose.ts';

const faultsOf = (body: string) => listProseFaults(parseProse(body)).map(({ line, message }) => `${line} ${message}`);

test('citations are found with their places, in a line and alone', () => {
  const body = 'So it is. <Cite id="docs" />\n\n<Cite id="table" />\n';
  assert.deepEqual(listCitations(body), [
    { id: 'docs', line: 1, column: 11 },
    { id: 'table', line: 3, column: 1 },
  ]);
});

test('a citation in a table, a list and a heading is found too', () => {
  const body = '| a |\n|---|\n| x <Cite id="one" /> |\n\n- y <Cite id="two" />\n\n## z <Cite id="three" />\n';
  assert.deepEqual(
    listCitations(body).map(({ id }) => id),
    ['one', 'two', 'three'],
  );
});

test('what looks like a citation in code is none', () => {
  assert.deepEqual(listCitations('`<Cite id="docs" />`\n\n```\n<Cite id="docs" />\n```\n'), []);
});

test('links are found with their places, also where the address stands below', () => {
  const body = 'See [mail](/clients/mail/) and [that].\n\n[that]: https://example.com/\n';
  assert.deepEqual(
    listLinks(body).map(({ url, line }) => [url, line]),
    [
      ['/clients/mail/', 1],
      ['https://example.com/', 3],
    ],
  );
});

test('plain prose has no fault', () => {
  const body =
    '## A heading\n\nText with *stress*, `<script>` in code, 1 \\< 2, \\{braces\\}, a [link](/clients/), [another](https://example.com/), [here](#a-heading) <Cite id="docs" />\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
  assert.deepEqual(faultsOf(body), []);
});

const faults: [body: string, fault: RegExp][] = [
  ['<script src="x" />', /^1 <script> is not allowed in prose/],
  ['One\n\n<b>two</b>', /^3 <b> is not allowed/],
  ['<>two</>', /^1 <> is not allowed/],
  ['<Cite />', /^1 <Cite> is not allowed/],
  ['<Cite id={docs} />', /^1 <Cite> is not allowed/],
  ['<Cite {...all} />', /^1 <Cite> is not allowed/],
  ['<Cite id="docs" class="x" />', /^1 <Cite> is not allowed/],
  ['<Cite id="docs">see</Cite>', /^1 <Cite> is not allowed/],
  ['One {1 + 1}', /^1 Expected prose without curly braces: write \\{/],
  ['{1 + 1}', /^1 Expected prose without curly braces/],
  ['export const a = 1;', /^1 Expected prose: a line may not begin with import or export/],
  ['![picture](/icon.svg)', /^1 Expected no image/],
  ['![picture][there]\n\n[there]: /icon.svg', /^1 Expected no image/],
  ['# Title', /^1 Expected headings from ## on/],
  ['| a |\n|:-:|\n| b |', /^1 Expected a table without alignment colons/],
  ['[a](javascript:alert(1))', /^1 "javascript:alert\(1\)" is not a link of this site/],
  ['[a](data:text/html,x)', /^1 "data:text\/html,x" is not a link/],
  ['[a](http://example.com/)', /^1 "http:\/\/example\.com\/" is not a link/],
  ['[a](../mail/)', /^1 "\.\.\/mail\/" is not a link/],
  ['[a]\n\n[a]: javascript:alert(1)', /^3 "javascript:alert\(1\)" is not a link/],
];

for (const [body, fault] of faults) {
  test(`says what may not stand in prose: ${body.split('\n')[0]}`, () => {
    assert.match(faultsOf(body).join('\n'), fault);
  });
}

test('every fault is said, each at its line', () => {
  assert.deepEqual(
    faultsOf('# Title\n\n<b>x</b>\n\n{y}\n').map((fault) => fault[0]),
    ['1', '3', '5'],
  );
});

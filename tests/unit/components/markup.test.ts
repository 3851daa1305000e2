import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, markup } from '../../../src/components/site/markup.ts';

test('what stands in a template is text, within it and within an attribute', () => {
  const hostile = `<b onclick='a' title="b">&amp;</b>`;
  const text = '&lt;b onclick=&#39;a&#39; title=&quot;b&quot;&gt;&amp;amp;&lt;/b&gt;';
  assert.equal(markup`<p>${hostile}</p>`.html, `<p>${text}</p>`);
  assert.equal(markup`<p title="${'"&<'}">`.html, '<p title="&quot;&amp;<">');
  assert.equal(markup`<p${attribute('title', '"&<')}>`.html, '<p title="&quot;&amp;<">');
});

test('markup in a template is not escaped again, one by one or in a list', () => {
  const items = ['a', 'b'].map((text) => markup`<li>${text}</li>`);
  assert.equal(markup`<ul>${items}${markup`<li>${1 + 1}</li>`}</ul>`.html, '<ul><li>a</li><li>b</li><li>2</li></ul>');
});

test('what is missing or false is nothing, as in a component', () => {
  assert.equal(markup`<p${attribute('id', undefined)}>${false}${undefined}${''}${[]}</p>`.html, '<p></p>');
  assert.equal(markup`<p${attribute('hidden', '')}>${0}</p>`.html, '<p hidden>0</p>');
});

test('lines are nothing, and a space within one is a space', () => {
  const drawn = markup`
    <p>
      ${'a'} ${'b'}${' '}
      ${'c'}
    </p>`;
  assert.equal(drawn.html, '<p>a b c</p>');
});

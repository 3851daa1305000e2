import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicyForMeta } from '../../src/content-security-policy.ts';
import { findAll, listElements, listPages, read, textOf, type Page } from '../support/built-site.ts';

const pages = listPages();

/** Holds for every page; says of which it does not. */
function holdsEverywhere(name: string, listFaults: (page: Page) => string[]): void {
  test(name, () => {
    assert.deepEqual(pages.flatMap((page) => listFaults(page).map((fault) => `${page.file}: ${fault}`)), []);
  });
}

const metaOf = ({ document }: Page, name: string) => findAll(document, 'meta').filter((meta) => read(meta, 'name') === name || read(meta, 'http-equiv') === name).map((meta) => read(meta, 'content'));

holdsEverywhere('a page has one main heading, with text', ({ document }) => {
  const headings = findAll(document, 'h1');
  return headings.length === 1 && textOf(headings[0]) !== '' ? [] : [`${headings.length} h1`];
});

holdsEverywhere('a page has a title, a description and a language', (page) => {
  const titles = findAll(page.document, 'head').flatMap((head) => findAll(head, 'title'));
  const [description = '', ...more] = metaOf(page, 'description');
  return [
    ...(titles.length === 1 && textOf(titles[0]) !== '' ? [] : [`${titles.length} titles`]),
    ...(description !== '' && more.length === 0 ? [] : ['no single description']),
    ...(read(findAll(page.document, 'html')[0], 'lang') === 'en' ? [] : ['no language']),
  ];
});

holdsEverywhere('a page carries the policy, before anything that it is about', (page) => {
  const policies = metaOf(page, 'Content-Security-Policy');
  const tags = findAll(page.document, 'head').flatMap(listElements);
  const first = tags.findIndex((tag) => read(tag, 'http-equiv') === 'Content-Security-Policy');
  const loading = tags.findIndex(({ tagName }) => ['script', 'link', 'style'].includes(tagName));
  return policies.length === 1 && policies[0] === contentSecurityPolicyForMeta && first < loading ? [] : [`${policies.length} policies: ${policies.join()}`];
});

holdsEverywhere('a page has no script, style or handler of its own: the policy would refuse it', ({ document }) =>
  listElements(document).flatMap((element) => [
    ...(element.tagName === 'script' && read(element, 'src') === undefined ? [`an inline script: ${textOf(element).slice(0, 60)}`] : []),
    ...(element.tagName === 'style' ? ['an inline style'] : []),
    ...element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `<${element.tagName} ${name}>`),
  ]),
);

holdsEverywhere('a page loads nothing from elsewhere and links to no script', ({ document }) =>
  listElements(document).flatMap((element) =>
    element.attrs
      .filter(({ name }) => ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster'].includes(name))
      .filter(({ value }) => !(element.tagName === 'a' ? /^(https:\/\/|\/(?!\/)|#)/ : /^(\/(?!\/)|#)/).test(value))
      .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`),
  ),
);

holdsEverywhere('no id stands twice on a page', ({ document }) => {
  const ids = listElements(document).flatMap((element) => read(element, 'id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
});

holdsEverywhere('what refers to an id of the page finds it', ({ document }) => {
  const elements = listElements(document);
  const ids = new Set(elements.flatMap((element) => read(element, 'id') ?? []));
  const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list', 'popovertarget'];
  return elements.flatMap((element) =>
    references.flatMap((name) => (read(element, name) ?? '').split(/\s+/).filter((id) => id !== '' && !ids.has(id)).map((id) => `${name}="${id}"`)),
  );
});

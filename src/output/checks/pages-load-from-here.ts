import type { Check } from '../fault.ts';
import { findAll, rawTextOf } from '../pages.ts';

const loading = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster'];

/** No reader is told on to anybody: only links, followed by choice, lead to another site, and those over HTTPS. */
export const pagesLoadFromHere: Check = ({ files, pages }) => [
  ...pages.flatMap(({ file, elements }) =>
    elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(
          ({ name, value }) =>
            loading.includes(name) && !(tagName === 'a' ? /^(https:\/\/|\/(?!\/)|#)/ : /^(\/(?!\/)|#)/).test(value),
        )
        .map(({ name, value }) => ({
          file,
          wrong: `<${tagName} ${name}="${value}">.`,
          expected: tagName === 'a' ? 'an address that begins with /, # or https://' : 'an address that begins with /',
        })),
    ),
  ),
  ...[
    ...[...files]
      .filter(([file]) => file.endsWith('.css'))
      .map(([file, content]) => ({ file, css: content.toString() })),
    ...pages.flatMap(({ file, document }) =>
      findAll(document, 'style').map((style) => ({ file, css: rawTextOf(style) })),
    ),
  ].flatMap(({ file, css }) =>
    [...css.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s;]+)/g)].map(([, address]) => ({
      file,
      wrong: `It loads ${address}.`,
      expected: 'a file of this site',
    })),
  ),
];

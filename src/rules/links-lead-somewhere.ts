import { suggest } from '../problems/did-you-mean.ts';
import { listLinks } from '../domain/content/prose.ts';
import type { Rule } from './rule.ts';

/** Pages that are not made from one entry each. */
const pages = [
  '/',
  '/clients/',
  '/platforms/',
  '/capabilities/',
  '/guides/',
  '/powershell/',
  '/changes/',
  '/promises/',
  '/disputes/',
  '/sources/',
  '/data/',
  '/search/',
];
const foldersWithPages = ['clients', 'platforms', 'capabilities', 'guides'];

/** A link in prose to a page of this site that does not exist. */
export const linksLeadSomewhere: Rule = ({ notes, guides, capabilities, 'powershell-modules': modules }, known) => {
  const addresses = [
    ...pages,
    ...[...known.keys()]
      .filter((name) => foldersWithPages.includes(name.split('/')[0] ?? ''))
      .map((name) => `/${name}/`),
  ];
  return [...notes, ...guides, ...capabilities, ...modules].flatMap(({ file, body }) =>
    listLinks(body ?? '')
      .map((link) => ({ ...link, address: link.url.split('#')[0] ?? '' }))
      .filter(({ address }) => address.startsWith('/') && !addresses.includes(address))
      .map(({ address, line, column }) => {
        const message = `"${address}" is not a page.${suggest(address, addresses)}`;
        return {
          file,
          path: [],
          message,
          line,
          column,
          restsOn: [{ file: `content/${address.split('/')[1]}`, path: [] }],
        };
      }),
  );
};

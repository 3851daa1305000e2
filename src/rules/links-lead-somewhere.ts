import { foldersWithPages, sections } from '../domain/content/addresses.ts';
import { suggest } from '../problems/did-you-mean.ts';
import { listLinks } from '../domain/content/prose.ts';
import type { Rule } from './rule.ts';

/** A link in prose to a page of this site that does not exist. */
export const linksLeadSomewhere: Rule = ({ notes, guides, capabilities, 'powershell-modules': modules }, known) => {
  const addresses = [
    ...Object.values(sections).map(({ address }) => address),
    ...foldersWithPages.flatMap((folder) =>
      [...known.keys()].filter((name) => name.startsWith(`${folder}/`)).map((name) => `/${name}/`),
    ),
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

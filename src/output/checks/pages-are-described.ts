import { forHeader, isWithin } from '../../hosts/content-security-policy.ts';
import { headersFor, parseHostHeaders, type HeaderBlock } from '../../hosts/read-headers.ts';
import type { Check, Fault } from '../fault.ts';
import { findAll, isEmbed, read, readForward, readMeta, textOf, type Page } from '../pages.ts';

/** In characters. Search engines show about 160, and cut a longer one; much less answers nothing. */
const description = { least: 50, most: 320 };

/** What a search engine, a tab and a screen reader say of a page: language, title, description, main heading; and the policy that it carries, as which hosts are told it. Only an embed may be framed, and no search engine describes it. */
export const pagesAreDescribed: Check = ({ pages, files }) => {
  const headers = parseHostHeaders(files.get('_headers')?.toString() ?? '');
  const own = pages.filter((page) => readForward(page) === undefined);
  const titles = Map.groupBy(own, readTitle);
  return pages.flatMap((page) =>
    [
      ...listFaults(page, headers),
      ...(readForward(page) === undefined ? listFaultsOfText(page, titles.get(readTitle(page)) ?? []) : []),
    ].map((fault) => ({ file: page.file, ...fault })),
  );
};

const readTitle = ({ document }: Page) =>
  textOf(findAll(document, 'head').flatMap((head) => findAll(head, 'title'))[0]);

type Finding = Omit<Fault, 'file'> | false;

function listFaults(page: Page, headers: readonly HeaderBlock[]) {
  const headings = findAll(page.document, 'h1').map(textOf);
  const policies = readMeta(page, 'Content-Security-Policy');
  const sent = headersFor(headers, page.address).get('Content-Security-Policy') ?? '';
  const framing = forHeader('', isEmbed(page) ? '*' : "'none'");
  const findings: Finding[] = [
    readTitle(page) === '' && { wrong: 'It has no title.', expected: 'a <title>' },
    (headings.length !== 1 || headings[0] === '') && {
      wrong: `It has ${headings.length} main headings: "${headings.join('", "')}".`,
      expected: 'one <h1>, with text',
    },
    readMeta(page, 'description').length !== (isEmbed(page) ? 0 : 1) && {
      wrong: `It has ${readMeta(page, 'description').length} descriptions.`,
      expected: isEmbed(page) ? 'none' : 'one',
    },
    read(findAll(page.document, 'html')[0], 'lang') !== 'en' && {
      wrong: 'It does not say its language.',
      expected: '<html lang="en">',
    },
    (policies.length !== 1 || !sent.endsWith(framing) || !isWithin(policies.join() + framing, sent)) && {
      wrong: `Its policy is "${policies.join()}".`,
      expected: `one that lets through no more than that of _headers, with "${framing.slice(2)}"`,
    },
    !isPolicyEarly(page) && { wrong: 'It has a body before its policy holds.', expected: 'the policy in the head' },
  ];
  return findings.filter((finding) => finding !== false);
}

/** In the head, where alone browsers heed it. What stands before it is held by the checks on markup and addresses. */
function isPolicyEarly({ document }: Page): boolean {
  return findAll(document, 'head').some((head) =>
    findAll(head, 'meta').some((meta) => read(meta, 'http-equiv') === 'Content-Security-Policy'),
  );
}

function listFaultsOfText(page: Page, named: readonly Page[]) {
  const [text = ''] = readMeta(page, 'description');
  const findings: Finding[] = [
    named[0] !== page && {
      wrong: `Its title "${readTitle(page)}" is also that of ${named[0]?.file}.`,
      expected: 'a title of its own',
    },
    !isEmbed(page) &&
      (text.length < description.least || text.length > description.most) && {
        wrong: `Its description "${text}" has ${text.length} characters.`,
        expected: `${description.least} to ${description.most}`,
      },
  ];
  return findings.filter((finding) => finding !== false);
}

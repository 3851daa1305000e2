import { collectionNames } from '../../../schema/collections.ts';
import {
  badgeFolder,
  embedFolder,
  guideAddress,
  markdownAddress,
  platformAddress,
  revisionDataAddress,
  schemaAddress,
  sections,
  thisSite,
} from '../../content/addresses.ts';
import { sortEntries } from '../../content/order.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { tableOf } from '../../content/sources.ts';
import { joinParts, type Sentence } from '../../words/sentence.ts';
import { listEmbedCodes } from '../embeds/embed-codes.ts';
import { listExamples } from '../contract/examples.ts';
import { describeFeeds, describeJson, describeTables, show } from './files.ts';
import type { DataSection } from './section.ts';

/** What the page on data says first. */
export const dataLead = [
  'The facts behind the pages, as files. Ids are stable; statuses are supported, partial, planned, unsupported, not-applicable, unlisted and unknown.',
  'An address in a file is that of a page of this site, from the root of its host, or in full where the site knows its own address.',
] as const;

const describeRevisions = (content: SiteContent): DataSection => ({
  id: 'revisions',
  head: 'Revisions',
  blocks: [
    {
      facts: content.capabilities.map((capability) => ({
        head: capability.name,
        sentence: joinParts(
          tableOf(content, capability).revisions.map(({ id }) => ({
            address: revisionDataAddress(capability.id, id),
            name: id,
          })),
        ),
      })),
    },
  ],
});

const describeSchemas = (): DataSection => ({
  id: 'schemas',
  head: 'Content files',
  blocks: [
    {
      sentence: [
        'The form of each kind of file from which the site is made, as JSON Schema, with the shorthands written out. It is for those who contribute, and no part of the versions below.',
      ],
    },
    { items: collectionNames.map((folder): Sentence => [{ address: schemaAddress(folder), name: folder }]) },
  ],
});

const describeMarkdown = ({ platforms, guides }: SiteContent): DataSection => ({
  id: 'markdown',
  head: 'Markdown',
  blocks: [
    {
      sentence: [
        'Every page that search engines may list has a twin as Markdown, named in its head: its address with .md in place of the last slash, such as ',
        show(markdownAddress(platformAddress(platforms[0]?.id ?? ''))),
        ' and ',
        show(markdownAddress(guideAddress(guides[0]?.id ?? ''))),
        '; that of the home page is ',
        show(markdownAddress(sections.home.address)),
        '.',
      ],
    },
    {
      sentence: [
        'Programs that read prose begin with ',
        show('/llms.txt'),
        ', which lists them, or take ',
        show('/llms-full.txt'),
        ', in which everything stands once. A page also says where it stands in the site, as JSON-LD (',
        { code: 'BreadcrumbList' },
        '); that of this page describes the data (',
        { code: 'Dataset' },
        ').',
      ],
    },
  ],
});

const remarkOnSite = (toAddress: (address: string) => string) =>
  toAddress(sections.data.address).startsWith(thisSite)
    ? [{ sentence: [`Replace ${thisSite} by the address of the site.`] }]
    : [];

/** The codes of one client show what they look like: the page of each has its own. */
function describeEmbeds({ capabilities, clients }: SiteContent, toAddress: (address: string) => string): DataSection {
  const [capability] = capabilities;
  const [client] = sortEntries(clients);
  const codes = capability && client ? listEmbedCodes({ client, capability }, toAddress) : [];
  return {
    id: 'embeds',
    head: 'Badges and embeds',
    blocks: [
      {
        sentence: [
          'What a client supports of a capability, for a wiki, a README or a ticket, with the day as of which it is so: a badge is a picture, an embed a page for a frame, which needs no script. They are at ',
          { code: `${badgeFolder}<capability>/<client>.svg` },
          ' and ',
          { code: `${embedFolder}<capability>/<client>/` },
          '; only embeds may be framed. The page of each client has the code for each of its own, such as these.',
        ],
      },
      ...remarkOnSite(toAddress),
      ...codes.flatMap(({ what, language, address, code }) => [
        { sentence: [{ address, name: what }, `, as ${language}:`] },
        { code },
      ]),
    ],
  };
}

/** The site as a zip is no file of the site: each release has it. */
const describeDisk = ({ site }: SiteContent): DataSection[] =>
  site.repository
    ? [
        {
          id: 'disk',
          head: 'Without a network',
          blocks: [
            {
              sentence: [
                'Each ',
                { address: `${site.repository}/releases`, name: 'release' },
                ' has client-app-support.zip: all pages and files of this site, with search, filters and check, to be opened from a disk.',
              ],
            },
          ],
        },
      ]
    : [];

function describeExamples(content: SiteContent, toAddress: (address: string) => string): DataSection {
  const examples = listExamples(content, toAddress).flatMap(({ title, code }) => [
    { sentence: [`${title}:`] },
    { code },
  ]);
  return { id: 'examples', head: 'Examples', blocks: [...remarkOnSite(toAddress), ...examples] };
}

const describeFormat = ({ site }: SiteContent): DataSection => ({
  id: 'format',
  head: 'What changed in the form of the data',
  blocks: site.dataFormat.flatMap(({ version, changes }) => [
    { head: `Version ${version}`, id: `version-${version}` },
    { items: changes.map((change) => [change]) },
  ]),
});

/**
 * What the page on data says, section by section.
 * @param toAddress gives an address its origin and base path, for the examples
 */
export const describeData = (
  content: SiteContent,
  toAddress = (address: string): string => `${thisSite}${address}`,
): DataSection[] => [
  describeJson(content),
  describeTables(),
  describeFeeds(content),
  describeRevisions(content),
  describeSchemas(),
  describeMarkdown(content),
  describeEmbeds(content, toAddress),
  ...describeDisk(content),
  describeExamples(content, toAddress),
  describeFormat(content),
];

import { schemaVersion } from '../../../schema/published/parts.ts';
import {
  capabilityAddress,
  dataAddress,
  feedAddress,
  pageSectionAddress,
  platformAddress,
  sections,
} from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import type { Part, Sentence } from '../../words/sentence.ts';
import { listPublished } from '../contract/file-list.ts';
import type { DataSection } from './section.ts';

/** An address as a link that shows it. */
export const show = (address: string): Part => ({ address, name: address });

const showFile = (file: string): Part => show(dataAddress(file));

export const describeJson = (content: SiteContent): DataSection => ({
  id: 'json',
  head: 'JSON',
  blocks: [
    {
      sentence: [
        'Each file says its ',
        { code: 'schemaVersion' },
        `, now ${schemaVersion}, and the day on which the facts were last `,
        { code: 'reviewed' },
        '. Within a version keys are only added; ',
        { address: pageSectionAddress(sections.data.address, 'format'), name: 'what changed' },
        ' is told below. A schema takes no key that it does not name, so take it anew with the data.',
      ],
    },
    {
      items: listPublished(content).map(({ path, what, address, isKind, schema }): Sentence => [
        ...(isKind
          ? [`${path}, such as `, { address, name: address.split('/').slice(3).join('/') }]
          : [{ address, name: path }]),
        `: ${what} (`,
        { address: schema, name: 'schema' },
        ')',
      ]),
    },
    {
      sentence: [
        'The same for programs that are built on it: ',
        showFile('openapi.json'),
        ' (OpenAPI 3.1) and ',
        showFile('support.d.ts'),
        ' (TypeScript).',
      ],
    },
  ],
});

export const describeTables = (): DataSection => ({
  id: 'csv',
  head: 'CSV and Excel',
  blocks: [
    {
      items: [
        [
          showFile('support.csv'),
          ' and ',
          showFile('support.xlsx'),
          ': the cells of support.json, one row for each client, platform and capability',
        ],
        [showFile('statements.csv'), ': one row for each statement'],
        [showFile('changes.csv'), ': one row for each change of the tables'],
      ],
    },
  ],
});

export const describeFeeds = ({ capabilities, platforms }: SiteContent): DataSection => ({
  id: 'feeds',
  head: 'Feeds',
  blocks: [
    {
      sentence: [
        'What the tables changed, an entry for each revision, as Atom. Who follows one client or one platform hears of the dated events of its life, too.',
      ],
    },
    {
      items: [
        [show(feedAddress(sections.changes.address)), ': all tables'],
        ...capabilities.map(({ id, name }): Sentence => [
          show(feedAddress(capabilityAddress(id))),
          `: ${name.toLowerCase()}`,
        ]),
        [
          '/clients/<client>/feed.xml and /platforms/<platform>/feed.xml, such as ',
          show(feedAddress(platformAddress(platforms[0]?.id ?? ''))),
          ': one client, one platform',
        ],
        [showFile('lifecycle.ics'), ': what ends and changes, as a calendar'],
      ],
    },
  ],
});

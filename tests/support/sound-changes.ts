import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { compare } from '../../src/domain/content/order.ts';
import { tableOf } from '../../src/domain/content/sources.ts';
import type { Capability, Client, Platform, Source, Statement } from '../../src/domain/content/site-content.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';

/** A folder with content, and entries of it to build on: whichever are there. */
interface Ground {
  folder: string;
  /** What the home page asks. */
  subject: Capability;
  others: Capability[];
  platforms: Platform[];
  /** Clients in use of which nothing but the tables speaks, each to be changed in one way. */
  clients: Client[];
  /** A live document of the publisher, a source of the press. */
  live: Source;
  press: Source;
  tableOf(capability: Capability): Source;
}

/** What may be added to the content without touching anything else, by its name. Together they make one content. */
export const soundChanges: Readonly<Record<string, (ground: Ground) => void>> = {
  'a client of which nothing is known but its name': ({ folder }) =>
    writeContent(folder, 'clients/abacus.yaml', clientFile('Abacus')),
  'a client with names, aliases and identifiers': (ground) =>
    writeContent(ground.folder, 'clients/barometer.yaml', {
      ...clientFile('Microsoft Barometer'),
      aliases: ['weather glass'],
      formerNames: [
        {
          name: 'Weatherglass',
          until: '2019',
          note: 'The year is a guess.',
          sources: [ground.press.id],
          reported: true,
        },
      ],
      identifiers: [
        { kind: 'android-package', id: 'com.example.barometer', sources: [ground.live.id] },
        { kind: 'windows-executable', id: 'barometer.exe', note: 'The desktop app.', sources: [ground.live.id] },
      ],
      links: [{ title: 'Home page', url: 'https://example.com/barometer', sources: [ground.live.id] }],
      unconfirmed: ['Whether it runs on a watch.'],
    }),
  'a client of which only a live document speaks': (ground) =>
    writeContent(ground.folder, 'clients/compass.yaml', {
      ...clientFile('Compass'),
      support: { [ground.subject.id]: onEach(ground.platforms.slice(0, 2), [say(ground.live, 'supported')]) },
    }),
  'a client that a new revision of a table lists under a printed name': (ground) => {
    const table = ground.tableOf(ground.subject);
    const since = addRevision(ground, table);
    const printedNames = [{ name: 'DIVIDER', since, source: table.id }];
    writeContent(ground.folder, 'clients/divider.yaml', {
      ...clientFile('Microsoft Divider'),
      printedNames,
      support: { [ground.subject.id]: onEach(ground.platforms, [{ status: 'planned', since }]) },
    });
  },
  'a retired client with a successor': (ground) => {
    const successors = [
      { id: ground.clients[0]!.id, name: ground.clients[0]!.name, sources: [ground.press.id], reported: true },
    ];
    const support = { [ground.subject.id]: onEach(ground.platforms, [say(ground.live, 'supported')]) };
    writeContent(ground.folder, 'clients/etcher.yaml', {
      ...clientFile('Etcher'),
      lifecycle: { state: 'retired', events: [end(ground, '2024-05-31')], successors },
      support,
    });
  },
  'a client with a limit, and the note that names it': (ground) => {
    const [platform] = ground.platforms;
    writeContent(ground.folder, 'clients/filer.yaml', {
      ...clientFile('Filer'),
      category: 'security',
      support: { [ground.subject.id]: onEach([platform!], [say(ground.live, 'partial')]) },
    });
    writeNote(ground, 'filer-limit', 'limit', {
      client: 'filer',
      platform: platform!.id,
      capability: ground.subject.id,
    });
  },
  'a statement that disagrees with the table': (ground) =>
    addStatement(ground, ground.clients[0]!, ({ status }) =>
      say(ground.live, status === 'unsupported' ? 'supported' : 'unsupported'),
    ),
  'a statement that agrees with the table': (ground) =>
    addStatement(ground, ground.clients[1]!, ({ status }) => say(ground.live, status)),
  'a statement of a withdrawn source of which the day lies between two': (ground) => {
    const revisions = [
      { id: '2025-07-31', date: '2025-07-31', dateMeaning: 'by', notBefore: '2025-07-01' },
      { id: '2024-01-01', date: '2024-01-01' },
    ];
    writeContent(ground.folder, 'sources/tide-table.yaml', {
      ...sourceFile('Tide table'),
      retired: { date: '2025-08' },
      revisions,
    });
    addStatement(ground, ground.clients[2]!, () => ({ status: 'planned', since: '2025-07-31', source: 'tide-table' }));
  },
  'a revision of a table that changes nothing': (ground) => addRevision(ground, ground.tableOf(ground.others[0]!)),
  'a revision of a table that changes a cell, drops a row and renames another': (ground) => {
    const { id } = ground.others.at(-1)!;
    const since = addRevision(ground, ground.tableOf(ground.others.at(-1)!));
    const [changed, dropped, renamed] = ground.clients.slice(3).filter(({ support }) => support[id]);
    editCells(ground, changed!, id, ([newest]) => ({
      status: newest!.status === 'planned' ? 'supported' : 'planned',
      since,
    }));
    editCells(ground, dropped!, id, () => ({ status: 'unlisted', since }));
    const name = { name: 'Renamed', since, source: ground.tableOf(ground.others.at(-1)!).id };
    edit(ground, renamed!.file, (client) => client.set('printedNames', [name, ...renamed!.printedNames]));
  },
  'a platform that no table printed': ({ folder }) =>
    writeContent(folder, 'platforms/mainframe.yaml', platformFile('Mainframe', 96)),
  'a platform with a printed name, of which a live document speaks': (ground) => {
    const browsers = [
      {
        name: 'Edge',
        claims: [
          {
            certificateOnDevice: 'supported',
            smartCard: 'unsupported',
            source: ground.live.id,
            since: ground.live.revisions[0]!.id,
          },
        ],
      },
    ];
    const requirements = [{ text: 'Paper and ink.', sources: [ground.live.id] }];
    writeContent(ground.folder, 'platforms/typewriter.yaml', {
      ...platformFile('Typewriter', 97),
      printedNames: ['Typewriter apps'],
      aliases: ['teletype'],
      requirements,
      browsers,
    });
    edit(ground, ground.clients[0]!.file, (client) =>
      client.setIn(['support', ground.subject.id, 'typewriter'], [say(ground.live, 'unsupported')]),
    );
  },
  'a source with one revision, and one without a date': (ground) => {
    writeContent(ground.folder, 'sources/sextant-manual.yaml', {
      ...sourceFile('Sextant manual'),
      url: 'https://example.com/sextant',
      revisions: [{ id: '2025-06-01', date: '2025-06-01' }],
    });
    writeContent(ground.folder, 'sources/sextant-blog.yaml', { ...sourceFile('Sextant blog'), kind: 'community' });
    writeNote(ground, 'sextant', 'condition', { platform: ground.platforms[0]!.id, capability: ground.subject.id }, [
      'sextant-manual',
      'sextant-blog',
    ]);
  },
  'a dispute that concerns a cell': (ground) => {
    const client = ground.clients[4]!;
    const {
      platform,
      statements: [newest],
    } = firstCell(client, ground.subject.id);
    writeContent(ground.folder, 'disputes/of-a-cell.yaml', {
      ...disputeFile(ground, 'A cell'),
      scope: { client: client.id, platform, capability: ground.subject.id },
      status: [newest!.status],
    });
  },
  'a dispute that concerns a platform and no cell': (ground) =>
    writeContent(ground.folder, 'disputes/of-a-platform.yaml', {
      ...disputeFile(ground, 'A platform'),
      scope: { platform: ground.platforms[0]!.id },
    }),
  'a dispute that concerns no client, platform or capability': (ground) =>
    writeContent(ground.folder, 'disputes/of-the-weather.yaml', disputeFile(ground, 'The weather')),
  'a note of each kind': (ground) => {
    const [client, other] = ground.clients.map(({ id }) => id);
    const { platform } = firstCell(ground.clients[0]!, ground.subject.id);
    writeNote(ground, 'made-up-limit', 'limit', { client: [client, other] });
    writeNote(ground, 'made-up-requirement', 'requirement', { platform });
    writeNote(ground, 'made-up-condition', 'condition', { capability: ground.others[0]!.id });
    writeNote(ground, 'made-up-history', 'history', { client, platform, capability: ground.subject.id });
    writeNote(ground, 'made-up-table-history', 'history', { capability: ground.subject.id });
  },
  'a client that ends': (ground) =>
    edit(ground, ground.clients[5]!.file, (client) =>
      client.set('lifecycle', { state: 'retired', events: [end(ground, '2026-01-01')] }),
    ),
  'a client whose end is announced': (ground) =>
    edit(ground, ground.clients[6]!.file, (client) =>
      client.set('lifecycle', { state: 'retiring', events: [{ ...end(ground, '2099-01-01'), kind: 'announced' }] }),
    ),
  'a platform that has ended, with a successor': (ground) => {
    const [first] = ground.platforms;
    const successors = [{ id: first!.id, name: first!.name, sources: [ground.press.id], reported: true }];
    edit(ground, ground.platforms.at(-1)!.file, (platform) =>
      platform.set('lifecycle', { state: 'retired', events: [end(ground, '2025-10-14')], successors }),
    );
  },
  'a capability with a table of one revision': (ground) => {
    writeContent(ground.folder, 'sources/passkeys-table.yaml', {
      ...sourceFile('Support table: passkeys'),
      url: 'https://example.com/passkeys',
      kind: 'support-table',
      revisions: [{ id: '2025-05-05', date: '2025-05-05' }],
    });
    writeContent(
      ground.folder,
      'capabilities/passkeys.mdx',
      {
        name: 'Passkeys',
        abbreviation: 'PK',
        order: 95,
        table: 'passkeys-table',
        summary: 'Signing in with a key that a device keeps.',
      },
      prose(ground),
    );
    edit(ground, ground.clients[1]!.file, (client) =>
      client.setIn(['support', 'passkeys'], onEach(ground.platforms, 'supported')),
    );
  },
  'a guide': (ground) =>
    writeContent(
      ground.folder,
      'guides/made-up.mdx',
      {
        title: 'How to read the stars',
        summary: 'What to look for on a clear night, and where to stand for it.',
        order: 95,
      },
      `${prose(ground)}\n## The first star\n\nIt is bright.\n`,
    ),
  'an error': (ground) =>
    writeContent(ground.folder, 'errors/aadsts99999999.yaml', {
      kind: 'user',
      meaning: 'The stars were not right.',
      action: 'Wait for the night.',
      cause: 'It was day.',
      lastDocumented: '2019',
      sources: [ground.live.id],
    }),
  'a look-alike': (ground) =>
    writeContent(ground.folder, 'terms/made-up.yaml', {
      kind: 'look-alike',
      name: `${ground.clients[0]!.name} of the stars`,
      means: 'Another thing that shines.',
      client: [ground.clients[0]!.id],
      inventory: [
        { names: ['star chart'], identifiers: ['com.star.chart'], sources: [ground.live.id] },
        { names: ['star atlas'], platform: [ground.platforms[0]!.id], mayBe: [ground.clients[0]!.id], means: 'A map.' },
      ],
    }),
  'a PowerShell module': (ground) => {
    const sources = [ground.live.id];
    const capabilities = [{ capability: ground.subject.id, ...say(ground.live, 'supported') }];
    const signIns = [{ kind: 'user', detail: 'By moonlight.', sources }];
    writeContent(
      ground.folder,
      'powershell-modules/star-powershell.mdx',
      {
        name: 'Star PowerShell',
        order: 95,
        advice: 'Use it after dark.',
        summary: 'Commands for the night.',
        lifecycle: { state: 'active' },
        capabilities,
        signIns,
        sources,
      },
      prose(ground),
    );
  },
  'a later review of the facts': (ground) =>
    edit(ground, 'content/site.yaml', (site) => site.set('reviewed', '2099-12-31')),
};

/** Makes sound changes in a folder with content. */
export function makeSoundChanges(folder: string, names: readonly string[] = Object.keys(soundChanges)): void {
  const ground = findGround(folder);
  for (const name of names) soundChanges[name]!(ground);
}

/** Finds what to build on in a folder with content. */
export function findGround(folder: string): Ground {
  const content = loadSiteContent(folder);
  const [subject, ...others] = content.capabilities;
  const { clients, platforms, sources } = content;
  const tables = new Set(content.capabilities.map(({ table }) => table));
  const edited = [subject, others.at(-1)].map((capability) => capability!.id);
  const isTabled = ({ support }: Client) =>
    edited
      .flatMap((capability) => Object.values(support[capability] ?? {}))
      .flat()
      .every(({ source }: Statement) => tables.has(source));
  const isInUse = ({ lifecycle }: Client) => lifecycle.state === 'active' && lifecycle.events.length === 0;
  return {
    folder,
    subject: subject!,
    others,
    platforms,
    clients: clients.filter(
      (client) => client.support[subject!.id] !== undefined && isTabled(client) && isInUse(client),
    ),
    live: sources
      .filter(
        ({ kind, retired, revisions }) => kind === 'documentation' && retired === undefined && revisions.length > 0,
      )
      .sort((a, b) => compare(b.revisions[0]!.id, a.revisions[0]!.id))[0]!,
    press: sources.find(({ kind }) => kind === 'press')!,
    tableOf: (capability) => tableOf(content, capability),
  };
}

const clientFile = (name: string) => ({
  name,
  category: 'productivity',
  summary: `What ${name} is for, in one sentence.`,
  lifecycle: { state: 'active' },
});
const platformFile = (name: string, order: number) => ({
  name,
  shortName: name,
  order,
  summary: `What ${name} is, in one sentence.`,
  lifecycle: { state: 'active' },
});
const sourceFile = (title: string) => ({ title, shortTitle: title, publisher: 'Microsoft', kind: 'documentation' });
const disputeFile = ({ live }: Ground, title: string) => ({
  title,
  sides: [{ says: 'Yes, it is', sources: [live.id] }, { says: 'No, it is not' }],
  reading: 'Open.',
});
const prose = ({ live }: Ground) => `It is so. <Cite id="${live.id}" />\n`;
/** What a source says since its newest revision. */
export const say = ({ id, revisions }: Source, status: string) => ({ status, since: revisions[0]!.id, source: id });
const end = ({ press }: Ground, date: string) => ({
  date,
  kind: 'ended',
  event: 'Gone',
  sources: [press.id],
  reported: true,
});
const onEach = (platforms: readonly Platform[], statements: unknown) =>
  Object.fromEntries(platforms.map(({ id }) => [id, statements]));

/** Writes a file of content. JSON is YAML. */
export function writeContent(folder: string, file: string, data: object, body = ''): void {
  const yaml = `${JSON.stringify(data, undefined, 2)}\n`;
  writeFileSync(join(folder, 'content', file), body === '' ? yaml : `---\n${yaml}---\n\n${body}`);
}

function writeNote(ground: Ground, id: string, kind: string, scope: object, sources = [ground.live.id]): void {
  writeContent(ground.folder, `notes/${id}.mdx`, { title: `Made up: ${id}`, kind, scope, sources }, prose(ground));
}

function edit({ folder }: Ground, file: string, change: (document: Document) => void): void {
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'));
  change(document);
  writeFileSync(join(folder, file), document.toString({ lineWidth: 0 }));
}

/** Adds a revision that is newer than all of them. */
function addRevision(ground: Ground, { file, revisions }: Source): string {
  const id = `${Number(revisions[0]!.id.slice(0, 4)) + 1}-01-01`;
  edit(ground, file, (document) => document.set('revisions', [{ id, date: id }, ...revisions]));
  return id;
}

/** The first cell of a client for a capability, with what the sources say of it. */
export function firstCell({ support }: Client, capability: string) {
  const [[platform, statements]] = Object.entries(support[capability]!) as [[string, Statement[]]];
  return { platform, statements };
}

/** Puts a statement above the others of a client's first cell of the subject. */
export function addStatement(ground: Ground, client: Client, statement: (newest: Statement) => object): void {
  const { platform, statements } = firstCell(client, ground.subject.id);
  edit(ground, client.file, (document) =>
    document.setIn(['support', ground.subject.id, platform], [statement(statements[0]!), ...statements]),
  );
}

/** Puts a statement above the others of each of a client's cells. */
function editCells(
  ground: Ground,
  client: Client,
  capability: string,
  statement: (statements: Statement[]) => object,
): void {
  const row = Object.entries(client.support[capability]!).map(([platform, statements]) => [
    platform,
    [statement(statements), ...statements],
  ]);
  edit(ground, client.file, (document) => document.setIn(['support', capability], Object.fromEntries(row)));
}

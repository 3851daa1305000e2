import { noSite } from '../../src/loader/assemble.ts';
import type { Facet } from '../../src/domain/filter/filter.ts';
import type {
  Capability,
  Client,
  Dispute,
  Note,
  Platform,
  SignInError,
  SiteContent,
  Source,
  Statement,
  Term,
} from '../../src/domain/content/site-content.ts';

/** A statement of the support table that `aTable` gives. */
export function aStatement(parts: Partial<Statement> = {}): Statement {
  return { status: 'supported', since: '2020-10-30', source: 'table', ...parts };
}

/** Revisions that stood so on their days, from their ids. */
export function revisionsOf(...ids: string[]): Source['revisions'] {
  return ids.map((id) => ({ id, date: id.slice(0, 10), dateMeaning: 'on' }));
}

/** A live document. */
export function aSource(parts: Partial<Source> = {}): Source {
  const { id = 'docs' } = parts;
  return {
    id,
    file: `content/sources/${id}.yaml`,
    title: 'Documentation',
    shortTitle: 'Docs',
    publisher: 'Maker',
    kind: 'documentation',
    revisions: revisionsOf('2025-03-04'),
    ...parts,
  };
}

/** The withdrawn support table. */
export function aTable(parts: Partial<Source> = {}): Source {
  return aSource({
    id: 'table',
    title: 'Support table',
    shortTitle: 'Table',
    kind: 'support-table',
    retired: { date: '2022-02-08', dateMeaning: 'by' },
    revisions: revisionsOf('2021-05-08', '2021-03-20', '2020-10-30'),
    ...parts,
  });
}

/** Names that every table printed from the beginning. */
export function printed(...names: string[]): Client['printedNames'] {
  return names.map((name) => ({ name }));
}

export function aClient(parts: Partial<Client> = {}): Client {
  const { id = 'mail' } = parts;
  return {
    id,
    file: `content/clients/${id}.yaml`,
    name: 'Maker Mail',
    category: 'communication',
    summary: 'Mail app.',
    printedNames: printed('Mail'),
    aliases: [],
    searchedAs: [],
    formerNames: [],
    otherNames: [],
    identifiers: [],
    lifecycle: aLifecycle(),
    links: [],
    unconfirmed: [],
    support: {},
    ...parts,
  };
}

export function aLifecycle(parts: Partial<Client['lifecycle']> = {}): Client['lifecycle'] {
  return { state: 'active', events: [], successors: [], ...parts };
}

export function anEvent(
  parts: Partial<Client['lifecycle']['events'][number]> = {},
): Client['lifecycle']['events'][number] {
  return { date: '2023-06-30', dateMeaning: 'on', kind: 'ended', event: 'Gone', sources: ['docs'], ...parts };
}

/** A platform whose names follow from its id, unless given. */
export function aPlatform(parts: Partial<Platform> = {}): Platform {
  const { id = 'ios', order = 1, name = id } = parts;
  return {
    id,
    file: `content/platforms/${id}.yaml`,
    name,
    shortName: name,
    order,
    printedNames: [name],
    aliases: [],
    searchedAs: [],
    summary: 'Phones.',
    lifecycle: aLifecycle(),
    requirements: [],
    browsers: [],
    unconfirmed: [],
    ...parts,
  };
}

export function aCapability(parts: Partial<Capability> = {}): Capability {
  const { id = 'sign-in' } = parts;
  return {
    id,
    file: `content/capabilities/${id}.mdx`,
    name: 'Sign-in',
    abbreviation: 'SI',
    hasControls: false,
    searchedAs: [],
    order: 1,
    table: 'table',
    summary: 'Signing in.',
    enforcing: [],
    body: 'What it is.\n',
    ...parts,
  };
}

export function aNote(parts: Partial<Note> = {}): Note {
  const { id = 'limit' } = parts;
  return {
    id,
    file: `content/notes/${id}.mdx`,
    title: 'A limit',
    kind: 'limit',
    scope: {},
    sources: ['docs'],
    body: 'The text.\n',
    ...parts,
  };
}

export function aDispute(parts: Partial<Dispute> = {}): Dispute {
  const { id = 'odd' } = parts;
  return {
    id,
    file: `content/disputes/${id}.yaml`,
    title: 'Something',
    sides: [{ says: 'Yes', sources: ['docs'] }, { says: 'No' }],
    reading: 'Open.',
    ...parts,
  };
}

export function anError(parts: Partial<SignInError> = {}): SignInError {
  const { id = 'aadsts500171' } = parts;
  return {
    id,
    file: `content/errors/${id}.yaml`,
    kind: 'certificate',
    meaning: 'The certificate is revoked.',
    action: 'Give another.',
    cause: 'It was lost.',
    sources: ['docs'],
    ...parts,
  };
}

export function aTerm(parts: Partial<Term> = {}): Term {
  const { id = 'key' } = parts;
  return {
    id,
    file: `content/terms/${id}.yaml`,
    kind: 'topic',
    name: 'Keys',
    names: [],
    bareNames: [],
    inventory: [],
    means: 'What opens a door.',
    passage: '/guides/how/#first',
    ...parts,
  };
}

/** A small whole: one client, platform and capability, the table and a live document. */
export function aContent(parts: Partial<SiteContent> = {}): SiteContent {
  return {
    site: {
      title: 'Small site',
      reviewed: '2026-01-31',
      repository: '',
      search: {
        fillers: ['on', 'the', 'error', 'code'],
        ordinaryWords: [],
        littleWords: [],
        sameWords: [],
        commonNames: [],
        connectors: [],
      },
      inventory: noSite.inventory,
      dataFormat: [],
    },
    clients: [aClient()],
    platforms: [aPlatform()],
    capabilities: [aCapability()],
    sources: [aTable(), aSource()],
    notes: [],
    disputes: [],
    'powershell-modules': [],
    errors: [],
    terms: [],
    guides: [],
    ...parts,
  };
}

/** A facet whose values are their own words. */
export function aFacet(name: string, ...values: string[]): Facet {
  return { name, label: name, values: values.map((value) => ({ value, label: value })) };
}

import assert from 'node:assert/strict';
import { controlWords } from '../../src/domain/verdict/words.ts';
import { findAll, findByClass, listPages, read, readPage, textOf, type Element, type Page } from './built-site.ts';
import { linkOf } from './status-tables.ts';

/** One cell as the pages tell it, with the keys of support.json. */
export interface CellOfPage extends Record<string, string | string[] | null> {
  client: string;
  capability: string;
  platform: string;
  /** Ids of the notes beside the answer, and of those on its row. */
  notes: string[];
  rowNotes: string[];
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** 8 May 2021 → 2021-05-08; May 2021 → 2021-05; 2021 → 2021 */
function readDate(words: string): string {
  const parts = words.split(' ').reverse();
  const [year = '', month, day] = parts;
  const number = (value: number) => String(value).padStart(2, '0');
  return [year, month && number(months.indexOf(month) + 1), day && number(Number(day))].filter(Boolean).join('-');
}

const dateWords = String.raw`(?:(?:\d{1,2} )?[A-Z][a-z]+ )?\d{4}`;

/** Source id → the ids of its revisions, newest first, as /sources/ lists them. */
function readRevisions(): Map<string, string[]> {
  const sections = findAll(readPage('sources/index.html').document, 'section');
  const withHead = sections.map((section) => ({ section, id: read(findAll(section, 'h3')[0], 'id') }));
  return new Map(
    withHead.flatMap(({ section, id }) => {
      const isOne = findAll(section, 'h3').length === 1 && id !== undefined;
      const ids = findAll(section, 'li').flatMap((item) => /^(\d{4}[-\d]*): /.exec(textOf(item))?.[1] ?? []);
      return isOne ? [[id, ids]] : [];
    }),
  );
}

const dayOf = (revision: string) => revision.split('-').slice(0, 3).join('-');

/** The first of the sources that an answer lists. A list behind the words on controls besides says nothing of the verdict. */
function findFirstWord(answer: Element): Element | undefined {
  const [list] = answer.childNodes.filter((node): node is Element => node.nodeName === 'ul');
  const above = list && answer.childNodes.slice(0, answer.childNodes.indexOf(list));
  const isBesides = above?.some((node) => 'tagName' in node && textOf(node).startsWith('Controls besides'));
  return list === undefined || isBesides ? undefined : findAll(list, 'li')[0];
}

const sinceWords = new RegExp(`, since (?:a day between .+? and )?(${dateWords})(?: or earlier| or later)?`);
const dateOfSource = new RegExp(`, (?:(?:on|in|by) |between .+? and )?${dateWords}(?: or later)?$`);

/** What a source's last word is limited to: ", client apps condition. On Outlook 2016." */
function readLimits(words: string) {
  const [, label, detail] = /^(?:, ([^.]+))?(?:\. (.*))?$/.exec(words.trim()) ?? assert.fail(words);
  const control = Object.entries(controlWords).find(([, name]) => name.toLowerCase() === label)?.[0];
  assert.equal(control === undefined, label === undefined, label);
  return { control: control ?? null, detail: detail ?? null };
}

/** The source that an answer follows is the first that it lists. */
function readDecisive(answer: Element, revisions: Map<string, string[]>) {
  const word = findFirstWord(answer);
  if (word === undefined)
    return { source: null, since: null, sourceTitle: null, control: null, detail: null, asOf: null };
  const text = textOf(word);
  const source = linkOf(word)?.split('#')[1] ?? assert.fail(text);
  const own = revisions.get(source) ?? assert.fail(source);
  const { 0: said, 1: date = '', index } = sinceWords.exec(text) ?? assert.fail(text);
  const [link = '', linked] = /^ \(revision ([-\d]+)\)/.exec(text.slice(index + said.length)) ?? [];
  return {
    source,
    since: linked ?? own.findLast((id) => dayOf(id) === readDate(date)) ?? assert.fail(text),
    sourceTitle: textOf(findAll(word, 'a')[0]).replace(dateOfSource, ''),
    ...readLimits(text.slice(index + said.length + link.length)),
    asOf: dayOf(own[0] ?? assert.fail(source)),
  };
}

/** The day of the end that an answer tells: its sentence stands last, before the age. */
function readEnd(answer: Element): string | null {
  const [sentence] = findAll(answer, 'p');
  const age = findAll(sentence ?? answer, 'span').at(-1);
  const own = textOf(sentence).slice(0, -textOf(age).length).trim();
  const end = new RegExp(
    `: (?:(?:on|in|by) |between .+ and )?(${dateWords})(?: or later)?(?: \\(reported\\))?\\.$`,
  ).exec(own);
  return end === null ? null : readDate(end[1] ?? '');
}

const listNotes = (element: Element | undefined): string[] =>
  element === undefined
    ? []
    : findAll(element, 'a').flatMap((link) => /#note-(.+)$/.exec(read(link, 'href') ?? '')?.[1] ?? []);

/** What became of the client, in the word that stands out above its answers. */
function readLifecycle({ document }: Page): string {
  const words = findAll(document, 'strong').map((strong) => textOf(strong));
  const word = words.find((one) => ['Retiring.', 'Retired.', 'Unknown.'].includes(one));
  return word?.slice(0, -1).toLowerCase() ?? 'active';
}

/** The answers of a client, each with the capability in whose section it stands. */
const listAnswers = ({ document }: Page) =>
  findByClass(document, 'capability').flatMap((section) => {
    const [head] = findAll(section, 'h3');
    const notes = section.childNodes.find((node): node is Element => node.nodeName === 'p');
    return findByClass(section, 'answer').map((answer) => ({ answer, head, rowNotes: listNotes(notes) }));
  });

function readCells(page: Page, revisions: Map<string, string[]>): CellOfPage[] {
  const client = page.file.split('/')[1] ?? '';
  const ofClient = { client, clientName: textOf(findAll(page.document, 'h1')[0]), lifecycle: readLifecycle(page) };
  const drawn = new Map(findAll(page.document, 'td').map((cell) => [linkOf(cell), cell]));
  return listAnswers(page).map(({ answer, head, rowNotes }) => {
    const [id = '', capability = ''] = [read(answer, 'id'), read(head, 'id')];
    const address = `/clients/${client}/#${id}`;
    const cell = drawn.get(address) ?? assert.fail(address);
    return {
      ...ofClient,
      capability,
      platform: id.slice(capability.length + 1),
      status: read(cell, 'data-status') ?? '',
      evidence: read(cell, 'data-evidence') ?? '',
      ended: readEnd(answer),
      address,
      capabilityName: textOf(head),
      platformName: textOf(findAll(answer, 'h4')[0]).split(': ')[0] ?? '',
      ...readDecisive(answer, revisions),
      notes: listNotes(answer),
      rowNotes,
    };
  });
}

/** Every cell, from the pages of the clients and that of the sources alone. */
export function readCellsOfPages(): CellOfPage[] {
  const revisions = readRevisions();
  return listPages()
    .filter(({ file, document }) => file.startsWith('clients/') && findByClass(document, 'answer').length > 0)
    .flatMap((page) => readCells(page, revisions));
}

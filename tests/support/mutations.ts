import { z } from 'zod';
import type { ContentFile } from '../../src/loader/content-files.ts';
import { collections } from '../../src/schema/collections.ts';
import { findYaml, listSections, listSpots, type Role, type Spot } from './content-spots.ts';
import type { Random } from './random.ts';

/** A piece of a file and what comes in its place. */
export interface Mutation {
  start: number;
  end: number;
  piece: string | Uint8Array;
}

/** A way to corrupt a file. */
export interface Corruption {
  name: string;
  /** What must become of it: some corruptions give another sound file, now and then or always. */
  outcome: 'refused' | 'sound' | 'either';
  /** Nothing where the file has nothing of the kind. */
  mutate: (text: string, random: Random, file: ContentFile) => Mutation | undefined;
}

const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined => items[random.below(items.length)];

/** Corrupts one of the keys or values that are asked for. */
function atSpot(
  isAsked: (spot: Spot, text: string) => boolean,
  write: (spot: Spot, random: Random, file: ContentFile) => string,
): Corruption['mutate'] {
  return (text, random, file) => {
    const spot = pick(
      random,
      listSpots(text).filter((one) => isAsked(one, text)),
    );
    return spot && { start: spot.start, end: spot.end, piece: write(spot, random, file) };
  };
}

const isValue = ({ isKey }: Spot) => !isKey;
const hasRole =
  (...roles: Role[]) =>
  ({ isKey, role }: Spot) =>
    !isKey && roles.includes(role);

/** One letter twice: no id, key or choice of this site is another one so. */
function doubleLetter({ written }: Spot, random: Random): string {
  const letters = [...written.matchAll(/[a-z]/gi)].map(({ index }) => index);
  const at = pick(random, letters) ?? 0;
  return written.slice(0, at) + written.charAt(at) + written.slice(at);
}

const oneOf =
  (...pieces: string[]) =>
  (_spot: Spot, random: Random) =>
    pick(random, pieces) ?? '';

/** Before the value, as YAML has it. */
const before =
  (...marks: string[]) =>
  (spot: Spot, random: Random) =>
    `${pick(random, marks)} ${spot.written}`;

/** Puts something in at any place of the file but its very beginning, where a byte order mark may stand. */
const anywhere =
  (...pieces: (string | Uint8Array)[]): Corruption['mutate'] =>
  (text, random) => {
    const at = 1 + random.below(text.length - 1);
    return { start: at, end: at, piece: pick(random, pieces) ?? '' };
  };

/** Corrupts one line. */
const atLine =
  (write: (line: string, random: Random) => string): Corruption['mutate'] =>
  (text, random) => {
    const line = pick(random, [...text.matchAll(/^.+\n/gm)]);
    return line && { start: line.index, end: line.index + line[0].length, piece: write(line[0], random) };
  };

/** Puts something before the prose. */
const inProse =
  (...pieces: string[]): Corruption['mutate'] =>
  (text, random) => {
    const at = findYaml(text).end + 4;
    return at < text.length ? { start: at, end: at, piece: `\n${pick(random, pieces)}\n\n` } : undefined;
  };

const whole = (text: string, piece: string): Mutation => ({ start: 0, end: text.length, piece });

/** The keys a file cannot do without. */
const listRequired = ({ folder }: ContentFile): string[] =>
  z.toJSONSchema(collections[folder].schema, { io: 'input', unrepresentable: 'any' }).required ?? [];

function dropSection(isAsked: (key: string, file: ContentFile) => boolean): Corruption['mutate'] {
  return (text, random, file) => {
    const section = pick(
      random,
      listSections(text).filter(({ key }) => isAsked(key, file)),
    );
    return section && { start: section.start, end: section.end, piece: '' };
  };
}

const prototypeKeys = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
const hidden = [
  '\u0001',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u200b',
  '\u200e',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u2800',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  '\ufff9',
  '\u{e0041}',
  '\u{10ffff}',
  '\r',
];
const bytes = [0x00, 0x80, 0xc0, 0xf5, 0xff].map((byte) => Uint8Array.of(byte));

const refusals: [name: string, mutate: Corruption['mutate']][] = [
  ['a misspelt key', atSpot(({ isKey }) => isKey, doubleLetter)],
  ['a key that every object has', atSpot(({ isKey }) => isKey, oneOf(...prototypeKeys))],
  [
    'a key that stands twice',
    atSpot(
      ({ isKey }) => isKey,
      ({ written, isInFlow, start }, _random, { text = '' }) =>
        `${written}: x${isInFlow ? ', ' : `\n${' '.repeat(start - text.lastIndexOf('\n', start) - 1)}`}${written}`,
    ),
  ],
  ['a key that is no word', atSpot(({ isKey }) => isKey, oneOf('1', 'true', '~', '[a]', '{ a: b }'))],
  ['a new key', (text) => ({ start: findYaml(text).start, end: findYaml(text).start, piece: 'colour: red\n' })],
  ['a key left out that is required', dropSection((key, file) => listRequired(file).includes(key))],
  ['a misspelt status', atSpot(hasRole('status'), doubleLetter)],
  [
    'a status that cannot be typed',
    atSpot(hasRole('status'), oneOf('yes', 'true', 'Supported', 'SUPPORTED', 'constructor', '__proto__', '""')),
  ],
  ['a misspelt choice', atSpot(hasRole('choice'), doubleLetter)],
  ['a choice that every object has', atSpot(hasRole('choice'), oneOf(...prototypeKeys))],
  [
    'a date that is none',
    atSpot(
      hasRole('date'),
      oneOf(
        '2021-13-08',
        '2021-02-30',
        '2021-5-8',
        '08-05-2021',
        '2021/05/08',
        '2021-05-O8',
        '2021',
        '"2021-05-08T00:00"',
        'yesterday',
        '20210508',
        '1821-05-08',
      ),
    ),
  ],
  [
    'a revision that no source has',
    atSpot(
      (spot, text) => spot.role === 'date' && !spot.isKey && /since: *$/.test(text.slice(0, spot.start)),
      oneOf('2019-02-03', '2021-05-31', '2021-05-08-9'),
    ),
  ],
  ['a misspelt id', atSpot(({ role }) => role === 'id', doubleLetter)],
  [
    'an id of another folder',
    atSpot(
      ({ role }) => role === 'id',
      oneOf(
        'modern-authentication-guide',
        'windows-10-ended',
        'pnp-powershell',
        'site',
        'what-changed-since-the-article',
      ),
    ),
  ],
  ['an id that every object has', atSpot(({ role }) => role === 'id', oneOf(...prototypeKeys))],
  [
    'an address that a browser would mend',
    atSpot(
      hasRole('address'),
      oneOf(
        'https:example.com',
        'https:///x',
        'https://1',
        'https://user:pass@example.com',
        'http://example.com',
        'https://EXAMPLE.com',
        'https://localhost/',
        '"https://example.com/\\u202e"',
        'https://example.com\\x',
        '//example.com',
        'javascript:alert(1)',
      ),
    ),
  ],
  ['a value of another type', atSpot(isValue, oneOf('{ a: b }', '[[x]]', '~', '{}', '1.5', 'false'))],
  [
    'a text that cannot be seen',
    atSpot(
      hasRole('text'),
      oneOf(
        '""',
        '" "',
        '"\\u200b"',
        '"\\_"',
        '"\\u3164"',
        '"\\ufe0f"',
        '"a\\u202eb"',
        '"a\\nb"',
        '"\\0"',
        '"\\ud800"',
        '"\\u0301"',
      ),
    ),
  ],
  [
    'a tag, an anchor or an alias',
    atSpot(isValue, before('!!merge', '!!binary', '!!set', '!!str', '!!js/function', '!x', '!', '&a', '!!timestamp')),
  ],
  ['an alias for a value', atSpot(isValue, oneOf('*a', '*'))],
  ['a huge value', atSpot(isValue, oneOf('x'.repeat(1_001), 'x'.repeat(70_000), `"${'\\n'.repeat(700)}"`))],
  [
    'a value in a thousand brackets',
    atSpot(
      isValue,
      oneOf(
        '['.repeat(30) + ']'.repeat(30),
        '['.repeat(5_000) + ']'.repeat(5_000),
        '['.repeat(5_000),
        '{ a: '.repeat(3_000),
      ),
    ),
  ],
  ['a list without end', atSpot(hasRole('id'), ({ written }) => `[${`${written}, `.repeat(1_500)}]`)],
  ['a stray byte', anywhere(...bytes)],
  ['a hidden character', anywhere(...hidden)],
  [
    'another line before everything',
    (text, random) => ({
      start: 0,
      end: 0,
      piece: pick(random, ['%YAML 1.1\n---\n', '%TAG ! x\n---\n', '<<<<<<< HEAD\n', '}\n', '"\n', 'x\n']) ?? text,
    }),
  ],
  [
    'an empty file',
    (text, random) =>
      whole(
        text,
        pick(random, ['', '\n\n', ' ', '# nothing\n', '---\n', '[]', '{}', 'null', '---\n---\n', '\ufeff']) ?? '',
      ),
  ],
  [
    'a huge file',
    (text, random) =>
      whole(text, (pick(random, ['a: b\n', '- x\n', '[', '{a: ', 'x', '"', '\n']) ?? '').repeat(20_000)),
  ],
  [
    'markup in prose',
    inProse(
      '<script>alert(1)</script>',
      '{1 + 1}',
      'import x from "y"',
      '<Cite id="nothing" />',
      '<Cite id="constructor" />',
      '<Cite>',
      '</Cite>',
      '# Title',
      '##',
      '![](x.png)',
      '<!-- x -->',
    ),
  ],
  [
    'a link that leads nowhere',
    inProse(
      '[x](javascript:alert(1))',
      '[x](https:example.com)',
      '[x](/nowhere/)',
      '[x](/clients/constructor/)',
      '[](https://example.com/)',
      '<https://example.com>',
      'www.example.com',
      '[x](https://1)',
      '[x]: ftp://example.com',
    ),
  ],
  ['hidden characters by name', inProse('a&nbsp;b', '&#x202e;text', '## &zwnj;', '`\u202e`', '&#xfe0f;')],
  ['prose too deep', inProse('>'.repeat(3_000), '> - '.repeat(500), '- '.repeat(900), '1. '.repeat(50))],
];

const others: [name: string, outcome: Corruption['outcome'], mutate: Corruption['mutate']][] = [
  [
    'an id of the same folder',
    'either',
    atSpot(
      ({ role }) => role === 'id',
      oneOf('outlook', 'ios', 'macos', 'entra-cba-ios', 'single-sign-on', 'windows-desktop'),
    ),
  ],
  [
    'another status',
    'either',
    atSpot(hasRole('status'), oneOf('supported', 'planned', 'partial', 'unlisted', 'not-applicable')),
  ],
  ['a key left out', 'either', dropSection(() => true)],
  ['a line left out', 'either', atLine(() => '')],
  ['a line twice', 'either', atLine((line) => line + line)],
  [
    'a line moved in or out',
    'either',
    atLine(
      (line, random) =>
        pick(random, [
          ` ${line}`,
          line.replace(/^ +/, ''),
          line.replace(/^ /, ''),
          `\t${line}`,
          line.replace(/^ */, '\t'),
        ]) ?? '',
    ),
  ],
  ['a line that breaks off', 'either', atLine((line, random) => line.slice(0, random.below(line.length)))],
  [
    'a file that breaks off',
    'either',
    (text, random) => ({ start: random.below(text.length), end: text.length, piece: '' }),
  ],
  [
    'a character left out',
    'either',
    (text, random) => [random.below(text.length)].map((start) => ({ start, end: start + 1, piece: '' }))[0],
  ],
  [
    'a stray character',
    'either',
    anywhere(
      ...'{}[]:,#&*!|>\'"%@`-?<\\\n\t 0xé✔'.split(''),
      ': ',
      ' #',
      '- ',
      '&nbsp;',
      '${x}',
      '\n---\n',
      '\n...\n',
      '\n\n\n',
    ),
  ],
  [
    'a piece of itself',
    'either',
    (text, random) =>
      [random.below(text.length)].map((from) => ({
        start: random.below(text.length),
        end: text.length,
        piece: text.slice(from, from + random.below(2_000)),
      }))[0],
  ],
  ['line ends of Windows', 'sound', (text) => whole(text, text.replaceAll('\n', '\r\n'))],
  ['a byte order mark', 'sound', () => ({ start: 0, end: 0, piece: '\ufeff' })],
  [
    'a comment',
    'sound',
    (text) =>
      [findYaml(text).start].map((start) => ({ start, end: start, piece: '# as the source has it: [x], {y}\n' }))[0],
  ],
];

export const corruptions: Corruption[] = [
  ...refusals.map(([name, mutate]) => ({ name, outcome: 'refused' as const, mutate })),
  ...others.map(([name, outcome, mutate]) => ({ name, outcome, mutate })),
];

/** The bytes of a file with a mutation. */
export function applyMutation(text: string, { start, end, piece }: Mutation): Uint8Array {
  return Buffer.concat([Buffer.from(text.slice(0, start)), Buffer.from(piece as string), Buffer.from(text.slice(end))]);
}

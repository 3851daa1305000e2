import { capabilityAddress } from '../../domain/content/addresses.ts';
import type { Replies } from '../../domain/search/questions/answer-question.ts';
import type { Reply, ReplyCell } from '../../domain/search/questions/reply.ts';
import { statusSymbols } from '../../domain/verdict/status-symbols.ts';
import { pageAt } from '../dom/addresses.ts';
import { make } from '../dom/make-element.ts';

function makeShape(tag: 'svg' | 'path', attributes: Record<string, string>, ...children: Node[]): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  shape.append(...children);
  return shape;
}

/** A status as symbol, word and colour, as elsewhere on the page. */
function makeStatus({ look, word }: ReplyCell): HTMLElement {
  const { line, filled } = statusSymbols[look];
  const paths = [
    ...(line ? [makeShape('path', { d: line })] : []),
    ...(filled ? [makeShape('path', { d: filled, fill: 'currentColor' })] : []),
  ];
  const picture = makeShape('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, ...paths);
  return make('span', { class: 'status', 'data-look': look }, picture, word);
}

/** Whether clients that are compared differ in a cell. */
const differs = ({ head, word }: ReplyCell, answers: readonly Reply[]): boolean =>
  answers.some(({ cells }) => cells.some((other) => other.head === head && other.word !== word));

/** What an answer is about, for whoever reads the page by a script: of clients, platforms and capabilities their ids. */
function describeAnswer({ kind, id, client, platform, capability }: Reply): Record<string, string> {
  return kind === 'support'
    ? { 'data-answer': `${client}/${platform}/${capability}` }
    : { 'data-kind': kind, 'data-id': id };
}

/** @param compared the answers beside which its cells are marked where they differ */
function makeAnswer(answer: Reply, base: string, compared: readonly Reply[] = []): HTMLElement {
  const cells = answer.cells.map((cell) =>
    make(
      'span',
      { class: 'search-cell', ...(differs(cell, compared) && { 'data-differs': '' }) },
      answer.cells.length > 1 && `${cell.head} `,
      makeStatus(cell),
      cell.remark !== '' && make('small', {}, ` ${cell.remark}`),
    ),
  );
  const [headline, detail] = [make('strong', {}, answer.headline), make('small', {}, answer.detail)];
  const link = make('a', { href: pageAt(base + answer.address) }, headline, ...cells, detail);
  return make('li', describeAnswer(answer), link);
}

/** Leads to the matrix of the capability with the clients that are compared alone. */
function linkComparison(compared: readonly Reply[], base: string): HTMLElement {
  const clients = [...new Set(compared.map(({ client }) => client))];
  const [capability = ''] = compared.map((reply) => reply.capability);
  const page = capability === '' ? '/' : capabilityAddress(capability);
  return make('a', { href: pageAt(`${base}${page}?apps=${clients.join()}`) }, 'Compare in the table');
}

/** Enter leads to the first answer only if it is sure. */
function makeAnswerList({ answers, isGuess, isComparison }: Replies, base: string): HTMLElement {
  const compared = isComparison ? answers.filter(({ client }) => client !== '') : [];
  const heading = isComparison ? 'Compared' : 'Answers';
  const items = answers.map((answer) => makeAnswer(answer, base, compared));
  return make(
    'section',
    isGuess ? {} : { 'data-sure': '' },
    make('h2', {}, isGuess ? 'Probably meant' : heading),
    make('ul', {}, ...items),
    isComparison && make('p', {}, linkComparison(compared, base)),
  );
}

/** What was asked for is not known; what is known of the rest is no answer to it. */
function makeBeside(beside: readonly Reply[], base: string): HTMLElement {
  const items = beside.map(({ address, headline, detail }) =>
    make(
      'li',
      {},
      make('a', { href: pageAt(base + address) }, make('strong', {}, headline), make('small', {}, detail)),
    ),
  );
  return make(
    'section',
    { 'data-beside': '' },
    make('p', {}, 'No app is called that. Of the rest something is known:'),
    make('ul', {}, ...items),
  );
}

/** The answers, or that nothing is near and what comes nearest. */
export function makeAnswers(replies: Replies, base: string): HTMLElement {
  const { answers, beside, nearest } = replies;
  if (answers.length > 0) return makeAnswerList(replies, base);
  if (beside.length > 0) return makeBeside(beside, base);
  const names = nearest.map(({ name, address }) => make('li', {}, make('a', { href: pageAt(base + address) }, name)));
  return make(
    'section',
    // Where nothing is near it waits for the text: a page may have the words.
    { 'data-no-answer': '', ...(names.length === 0 && { hidden: '' }) },
    make('p', {}, 'No app, platform or capability is called that.', names.length > 0 && ' The nearest names:'),
    make('ul', {}, ...names),
  );
}

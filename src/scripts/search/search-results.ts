import type { Replies } from '../../domain/search/questions/answer-question.ts';
import type { Reply, ReplyCell } from '../../domain/search/questions/reply.ts';
import { statusSymbols } from '../../domain/verdict/status-symbols.ts';
import { make } from '../dom/make-element.ts';

function makeShape(tag: 'svg' | 'path', attributes: Record<string, string>, ...children: Node[]): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  shape.append(...children);
  return shape;
}

/** A status as symbol, word and colour, as elsewhere on the page. */
function makeStatus({ status, word }: ReplyCell): HTMLElement {
  const { line, filled } = statusSymbols[status];
  const paths = [
    makeShape('path', { d: line }),
    ...(filled ? [makeShape('path', { d: filled, fill: 'currentColor' })] : []),
  ];
  const picture = makeShape('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, ...paths);
  return make('span', { class: 'status', 'data-status': status }, picture, word);
}

function makeAnswer(answer: Reply, base: string): HTMLElement {
  const cells = answer.cells.map((cell) =>
    make('span', { class: 'search-cell' }, answer.cells.length > 1 && `${cell.head} `, makeStatus(cell)),
  );
  const [headline, detail] = [make('strong', {}, answer.headline), make('small', {}, answer.detail)];
  const link = make('a', { href: base + answer.address }, headline, ...cells, detail);
  return make('li', { 'data-answer': `${answer.client}/${answer.platform}/${answer.capability}` }, link);
}

function makeAnswerList({ answers, isGuess }: Replies, base: string): HTMLElement {
  const items = answers.map((answer) => makeAnswer(answer, base));
  return make('section', {}, make('h2', {}, isGuess ? 'Probably meant' : 'Answers'), make('ul', {}, ...items));
}

/** The answers, or that nothing is near and what comes nearest. */
export function makeAnswers(replies: Replies, base: string): HTMLElement {
  const { answers, nearest } = replies;
  if (answers.length > 0) return makeAnswerList(replies, base);
  const names = nearest.map(({ name, address }) => make('li', {}, make('a', { href: base + address }, name)));
  return make(
    'section',
    { 'data-no-answer': '' },
    make('p', {}, 'No app, platform or capability is called that.', names.length > 0 && ' The nearest names:'),
    make('ul', {}, ...names),
  );
}

import type { Answer, AnswerResult } from '../domain/answers/find-answers.ts';
import { make } from './make-element.ts';

/** A status as symbol, word and colour, as elsewhere on the page. */
function makeStatus({ status, word }: Answer['cells'][number]): HTMLElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('aria-hidden', 'true');
  picture.append(document.createElementNS('http://www.w3.org/2000/svg', 'use'));
  picture.firstElementChild?.setAttribute('href', `#s-${status}`);
  return make('span', { class: 'status', 'data-status': status }, picture, word);
}

function makeAnswer(answer: Answer, base: string): HTMLElement {
  const cells = answer.cells.map((cell) => make('span', { class: 'search-cell' }, answer.cells.length > 1 && `${cell.head} `, makeStatus(cell)));
  const link = make('a', { href: base + answer.address }, make('strong', {}, answer.headline), ...cells, make('small', {}, answer.detail));
  return make('li', { 'data-answer': `${answer.client}/${answer.platform}/${answer.capability}` }, link);
}

/** The answers, or that nothing is near and what comes nearest. */
export function makeAnswers({ answers, nearest, isGuess }: AnswerResult, base: string): HTMLElement {
  if (answers.length > 0) return make('section', {}, make('h2', {}, isGuess ? 'Probably meant' : 'Answers'), make('ul', {}, ...answers.map((answer) => makeAnswer(answer, base))));
  const names = nearest.map(({ name, address }) => make('li', {}, make('a', { href: base + address }, name)));
  return make('section', { 'data-no-answer': '' }, make('p', {}, 'No app, platform or capability is called that.', names.length > 0 && ' The nearest names:'), make('ul', {}, ...names));
}

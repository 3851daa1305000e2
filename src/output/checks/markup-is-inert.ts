import type { Check, Fault } from '../fault.ts';
import { read, textOf, type Element } from '../pages.ts';

/** The Content Security Policy refuses scripts, styles and handlers that stand in a page. */
export const markupIsInert: Check = ({ pages }) => pages.flatMap(({ file, elements }) => elements.flatMap((element) => listFaults(element).map((fault) => ({ file, ...fault }))));

function listFaults(element: Element): Omit<Fault, 'file'>[] {
  const { tagName, attrs } = element;
  const own = tagName === 'style' || (tagName === 'script' && read(element, 'src') === undefined);
  return [
    ...(own ? [{ wrong: `An inline <${tagName}>, "${textOf(element).slice(0, 60)}".`, expected: 'a file of its own, since the policy refuses it' }] : []),
    ...attrs.filter(({ name }) => name === 'style').map(({ value }) => ({ wrong: `<${tagName} style="${value}">.`, expected: 'a class, since the policy refuses it' })),
    ...attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => ({ wrong: `<${tagName} ${name}>.`, expected: 'a listener in a script, since the policy refuses it' })),
  ];
}

import { hashText } from '../../hosts/content-security-policy.ts';
import type { Check, Fault } from '../fault.ts';
import { rawTextOf, read, readMeta, textOf, type Element } from '../pages.ts';

/** The Content Security Policy refuses scripts, styles and handlers that stand in a page, but for those that it names by their hash. Data is no script. */
export const markupIsInert: Check = ({ pages }) =>
  pages.flatMap((page) => {
    const policy = readMeta(page, 'Content-Security-Policy').join();
    return page.elements.flatMap((element) =>
      listFaults(element, policy).map((fault) => ({ file: page.file, ...fault })),
    );
  });

/** Types of blocks that no browser runs. */
const dataTypes = ['application/json', 'application/ld+json'];

const isRun = (element: Element): boolean =>
  element.tagName === 'script' &&
  read(element, 'src') === undefined &&
  !dataTypes.includes(read(element, 'type') ?? '');

function listFaults(element: Element, policy: string): Omit<Fault, 'file'>[] {
  const { tagName, attrs } = element;
  const isInline = tagName === 'style' || isRun(element);
  const isRefused = isInline && !policy.includes(hashText(rawTextOf(element)));
  const refused = {
    wrong: `An inline <${tagName}>, "${textOf(element).slice(0, 60)}".`,
    expected: 'a file of its own, since the policy refuses it',
  };
  return [...(isRefused ? [refused] : []), ...attrs.flatMap((attribute) => judgeAttribute(tagName, attribute))];
}

function judgeAttribute(tagName: string, { name, value }: Element['attrs'][number]): Omit<Fault, 'file'>[] {
  if (name === 'style')
    return [{ wrong: `<${tagName} style="${value}">.`, expected: 'a class, since the policy refuses it' }];
  return name.startsWith('on')
    ? [{ wrong: `<${tagName} ${name}>.`, expected: 'a listener in a script, since the policy refuses it' }]
    : [];
}

import { describeCopy } from './notice.ts';
import type { SiteFacts } from './site-facts.ts';

/** README.txt of a copy, for whoever unpacks it; with the line ends that every editor of Windows shows. */
export function writeReadMe(facts: SiteFacts): string {
  const { title, address } = facts;
  const lines = [
    title,
    '',
    describeCopy(facts),
    ...(address ? [`The site: ${address}`] : []),
    '',
    'Unpack the whole zip, then open index.html in Edge, Chrome, Firefox or Safari. Nothing is installed,',
    'no server is needed, and nothing is asked of a network.',
    'In the window of the zip itself, before it is unpacked, links lead nowhere.',
    '',
    'Not in the copy: what is for web servers and search engines, and the picture for links on other sites.',
    'Links to sources lead to the network.',
    '',
    'A newer copy goes into a folder of its own; this one can then be deleted.',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

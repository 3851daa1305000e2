import type { RootContent } from 'mdast';
import { moduleAddress } from '../../content/addresses.ts';
import type { PowershellModule, SiteContent } from '../../content/site-content.ts';
import { findRevision, mapSources } from '../../content/sources.ts';
import { signInWords } from '../../names/labels.ts';
import { powershellArticle, powershellLead } from '../../pages/leads.ts';
import { powershellTitle } from '../../pages/titles.ts';
import { statusWords } from '../../verdict/words.ts';
import { describeSince } from '../../words/dates.ts';
import { heading, link, list, paragraph, strong, writeMarkdown } from '../write-markdown.ts';
import { writeLifecycle } from './lifecycle.ts';
import { cite, meanings, plainProse, plainTable, reviewed, says } from './parts.ts';

const writeSignIns = (content: SiteContent, { signIns }: PowershellModule): RootContent[] =>
  signIns.length === 0
    ? []
    : [
        meanings(
          signIns.map(({ kind, detail, sources }) => ({
            head: signInWords[kind],
            says: `${detail}${cite(content, sources)}`,
          })),
        ),
      ];

/** What it is called, and what sources say of it as a whole. */
function writeOrigin(content: SiteContent, module: PowershellModule): RootContent[] {
  const { packages, cmdlets, aliases, capabilities, printedName } = module;
  const said = capabilities.flatMap(({ capability, status, source, since }) => {
    const from = mapSources(content).get(source);
    const name = content.capabilities.find(({ id }) => id === capability)?.name ?? capability;
    const word = statusWords[status].label;
    return from ? [`${name}: ${word}, ${describeSince(findRevision(from, since))}${cite(content, [source])}`] : [];
  });
  const lines = [
    ...(packages.length > 0 ? [`In the PowerShell Gallery: ${packages.join(', ')}`] : []),
    ...(cmdlets.length > 0 ? [`Signs in by: ${cmdlets.join(', ')}`] : []),
    ...(aliases.length > 0 ? [`Also searched as: ${aliases.join(', ')}`] : []),
    ...said,
    ...(printedName === undefined ? [] : [`Listed in the article of 2021 as ${printedName}`]),
  ];
  return lines.length > 0 ? [list(lines.map((line) => [line]))] : [];
}

function writeModule(content: SiteContent, module: PowershellModule): RootContent[] {
  const { name, advice, summary, sources, lifecycle, body, unconfirmed, url } = module;
  return [
    heading(2, name),
    paragraph(strong(advice)),
    ...writeLifecycle(content, lifecycle, moduleAddress),
    says(`${summary}${cite(content, sources)}`),
    ...writeSignIns(content, module),
    ...plainProse(body, content),
    ...writeOrigin(content, module),
    ...(unconfirmed.length > 0
      ? [says('What could not be confirmed:'), list(unconfirmed.map((sentence) => [sentence]))]
      : []),
    ...(url === undefined ? [] : [paragraph(link(`Documentation of ${name}`, url))]),
  ];
}

const nameAdvice = ({ name, lifecycle, advice }: PowershellModule): string[] => [
  lifecycle.state === 'retired' ? `${name}, retired` : name,
  advice,
];

/** The page of PowerShell modules as Markdown. */
export function writePowershell(content: SiteContent): string {
  const { 'powershell-modules': modules } = content;
  return writeMarkdown([
    heading(1, powershellTitle),
    says(powershellLead),
    plainTable([['Module', 'What to do'], ...modules.map(nameAdvice)]),
    says(powershellArticle(content)),
    ...modules.flatMap((module) => writeModule(content, module)),
    reviewed(content),
  ]);
}

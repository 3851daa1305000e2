// In the browser, too.

import type { Scope } from '../../../schema/scope.ts';
import { capabilityAddress, clientAddress, isNoteAddress, notePage, platformAddress } from '../../content/addresses.ts';
import type { NameData } from '../questions/question-data.ts';
import type { Part } from '../questions/read-question.ts';
import type { Narrowing } from './pagefind.ts';
import type { FoundPassage } from './find-passages.ts';

/** The ids of what is chosen, and then of what the parts of a query name. */
function listAsked(parts: readonly Part[], chosen: Narrowing): Required<Scope> {
  const of = (kind: 'client' | 'platform' | 'capability') =>
    parts.flatMap(({ meanings }) => meanings.flatMap((meaning) => (meaning.kind === kind ? meaning.entry.id : [])));
  const { platform = '', capability = '' } = chosen;
  return {
    client: of('client'),
    platform: [platform, ...of('platform')],
    capability: [capability, ...of('capability')],
  };
}

/** A note that several pages print leads to the page of what is chosen or of what the parts of a query name. */
export function placeNote(
  passage: FoundPassage,
  parts: readonly Part[],
  chosen: Narrowing,
  { clients, platforms, capabilities }: Pick<NameData, 'clients' | 'platforms' | 'capabilities'>,
): FoundPassage {
  const { address, scope = {} } = passage;
  if (!isNoteAddress(address)) return passage;
  const [page, id] = address.split('#');
  const askedPage = notePage(scope, listAsked(parts, chosen));
  if (askedPage === page) return passage;
  const pages = [
    ...clients.map(({ id: client, name }) => ({ address: clientAddress(client), name })),
    ...platforms.map(({ id: platform, name }) => ({ address: platformAddress(platform), name })),
    ...capabilities.map(({ id: capability, name }) => ({ address: capabilityAddress(capability), name })),
  ];
  const named = pages.find((one) => one.address === askedPage);
  return { ...passage, address: `${askedPage}#${id}`, page: named?.name };
}

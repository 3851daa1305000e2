import {
  clientAddress,
  disputeAddress,
  errorAddress,
  moduleAddress,
  noteAddress,
  sections,
  sourceAddress,
} from '../../content/addresses.ts';
import type {
  Client,
  Dispute,
  Note,
  PowershellModule,
  SignInError,
  SiteContent,
  Source,
} from '../../content/site-content.ts';
import { signInWords } from '../../names/labels.ts';
import { describeErrorAge, errorNumber, nameError } from '../../pages/error-list.ts';
import { describeLifecycle } from './describe-lifecycle.ts';
import { joinSentences } from './join-sentences.ts';
import type { Passage } from './passage.ts';
import { splitProse } from './split-prose.ts';

export function ofClient({ id, name, summary, lifecycle, formerNames, unconfirmed }: Client): Passage {
  const names = formerNames.flatMap((former) => [`Former name: ${former.name}`, former.note]);
  return {
    address: clientAddress(id),
    name,
    kind: 'Client',
    scope: { client: [id] },
    text: joinSentences(summary, ...describeLifecycle(lifecycle), ...names, ...unconfirmed),
  };
}

export function ofModule({
  id,
  name,
  printedName,
  advice,
  summary,
  lifecycle,
  signIns,
  packages,
  cmdlets,
  aliases,
  body,
  unconfirmed,
}: PowershellModule): Passage {
  const printed = printedName && `Listed in the article of 2021 as ${printedName}`;
  const ways = signIns.map(({ kind, detail }) => `${signInWords[kind]}: ${detail}`);
  const names = [...packages, ...cmdlets, ...aliases];
  const words = joinSentences(
    advice,
    summary,
    printed,
    ...describeLifecycle(lifecycle),
    ...ways,
    ...splitProse(body).flatMap(({ heading, text }) => [heading, text]),
    ...unconfirmed,
    names.length > 0 ? `Names: ${names.join(', ')}` : undefined,
  );
  return { address: moduleAddress(id), name, page: 'PowerShell modules', kind: 'Reference', text: words };
}

/** Of the entries that a note names the first client, else platform, else capability. */
function findOwner({ scope }: Note, content: SiteContent): { kind: Passage['kind']; name: string } {
  const named = [
    { kind: 'Client' as const, entries: content.clients, ids: scope.client },
    { kind: 'Platform' as const, entries: content.platforms, ids: scope.platform },
    { kind: 'Capability' as const, entries: content.capabilities, ids: scope.capability },
  ];
  const { kind = 'Capability', entries = [], ids = [] } = named.find((one) => one.ids !== undefined) ?? {};
  return { kind, name: entries.find(({ id }) => id === ids[0])?.name ?? '' };
}

/** A note stands once, on the page of the first client, platform or capability that it names. */
export function ofNote(note: Note, content: SiteContent): Passage {
  const { kind, name } = findOwner(note, content);
  return {
    address: noteAddress(note, {}),
    name: note.title,
    page: name,
    kind,
    scope: note.scope,
    text: joinSentences(...splitProse(note.body).flatMap(({ heading, text }) => [heading, text])),
  };
}

export function ofDispute(dispute: Dispute): Passage {
  const { title, sides, reading, scope } = dispute;
  return {
    address: disputeAddress(dispute),
    name: title,
    page: 'Disputes',
    kind: 'Reference',
    scope,
    text: joinSentences(...sides.map(({ says }) => says), `Our reading: ${reading}`),
  };
}

/** The number stands in the text by itself, too: the sign-in log shows no more. */
export function ofError(error: SignInError): Passage {
  const { id, meaning, action, cause } = error;
  return {
    address: errorAddress(id),
    name: nameError(error),
    page: sections.errors.name,
    kind: 'Reference',
    text: joinSentences(`Error ${errorNumber(error)}`, meaning, describeErrorAge(error), action, cause),
  };
}

export function ofSource({ id, title, shortTitle, publisher, note }: Source): Passage {
  return {
    address: sourceAddress(id),
    name: title,
    page: 'Sources',
    isDocument: true,
    kind: 'Reference',
    text: joinSentences(shortTitle === title ? undefined : shortTitle, publisher, note),
  };
}

import { clientAddress } from '../content/addresses.ts';
import { listPrintedNames } from '../names/printed-names.ts';
import { findAnswer } from '../verdict/answer.ts';
import type { Client, SiteContent } from '../content/site-content.ts';

/** What the site answers for a cell, with the word it follows. */
function verdictOf(content: SiteContent, client: Client, platformId: string, capabilityId: string) {
  const platform = content.platforms.find(({ id }) => id === platformId);
  const capability = content.capabilities.find(({ id }) => id === capabilityId);
  if (platform === undefined || capability === undefined)
    throw new Error(`There is no ${platformId} or no ${capabilityId}.`);
  const { verdict, end } = findAnswer(content, client, platform, capability);
  const { decisive } = verdict;
  return {
    status: verdict.status,
    evidence: verdict.evidence,
    source: decisive?.source ?? null,
    since: decisive?.since ?? null,
    ended: end?.date ?? null,
  };
}

/** Capability id → platform id → verdict, for every cell, also the unknown ones. */
function listVerdicts(content: SiteContent, client: Client) {
  return Object.fromEntries(
    content.capabilities.map(({ id: capability }) => [
      capability,
      Object.fromEntries(
        content.platforms.map(({ id: platform }) => [platform, verdictOf(content, client, platform, capability)]),
      ),
    ]),
  );
}

/** One client for /data/clients.json: names, identifiers, lifecycle and verdicts, without the statements. */
export function summarizeClient(content: SiteContent, client: Client) {
  const { id, name, category, summary, aliases, formerNames, otherNames, identifiers, lifecycle } = client;
  return {
    id,
    name,
    category,
    summary,
    printedNames: listPrintedNames(client),
    aliases,
    formerNames: formerNames.map((former) => former.name),
    otherNames: otherNames.map((other) => other.name),
    identifiers: identifiers.map((identifier) => ({ kind: identifier.kind, id: identifier.id })),
    lifecycle: lifecycle.state,
    verdicts: listVerdicts(content, client),
    address: clientAddress(id),
  };
}

/** One client for /data/clients/<id>.json: its content file, written out, and its verdicts. */
export function clientData(content: SiteContent, client: Client) {
  const { file: _file, ...data } = client;
  return { ...data, verdicts: listVerdicts(content, client), address: clientAddress(client.id) };
}

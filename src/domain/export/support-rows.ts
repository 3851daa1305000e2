import { answerAddress, listAnswers } from '../verdict/answer.ts';
import { sortByName } from '../names/client-names.ts';
import type { SiteContent } from '../content/site-content.ts';

/** Every cell as one row of a flat table, in the order of capabilities, clients and platforms. */
export function listSupportRows(content: SiteContent) {
  return listAnswers(content).map((answer) => {
    const {
      client,
      platform,
      capability,
      verdict: { status, evidence, decisive },
      end,
    } = answer;
    return {
      capability: capability.id,
      client: client.id,
      clientName: client.name,
      platform: platform.id,
      status,
      evidence,
      source: decisive?.source ?? '',
      since: decisive?.since ?? '',
      lifecycle: client.lifecycle.state,
      ended: end?.date ?? '',
      address: answerAddress(answer),
    };
  });
}

/** Every statement as one row of a flat table. */
export function listStatementRows(content: SiteContent) {
  return sortByName(content.clients).flatMap((client) =>
    content.capabilities.flatMap(({ id: capability }) =>
      content.platforms.flatMap(({ id: platform }) =>
        (client.support[capability]?.[platform] ?? []).map(({ status, since, source, control = '', detail = '' }) => ({
          capability,
          client: client.id,
          platform,
          status,
          since,
          source,
          control,
          detail,
        })),
      ),
    ),
  );
}

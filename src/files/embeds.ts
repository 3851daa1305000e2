import { badgeAddress, clientAddress, embedAddress } from '../domain/content/addresses.ts';
import { fullUrlIn, urlIn } from '../domain/content/place.ts';
import { writeBadge } from '../domain/export/embeds/badge.ts';
import { writeEmbed } from '../domain/export/embeds/embed-page.ts';
import { listShown, showAnswers } from '../domain/export/embeds/shown-answers.ts';
import { writeEmbedPolicy } from '../hosts/content-security-policy.ts';
import { lightColours } from '../styles/colours.ts';
import { embedStyles } from '../styles/embed-styles.ts';
import type { Site, SiteFile } from './site-file.ts';

/** What other sites show of this one: a badge and a page to be framed for each client and capability. */
export function listEmbedFiles({ content, place }: Site): SiteFile[] {
  const policy = writeEmbedPolicy([embedStyles]);
  return listShown(content).flatMap(({ capability, client }) => [
    {
      address: badgeAddress(capability.id, client.id),
      write: () => writeBadge(showAnswers(content, capability, client), content.site, lightColours),
    },
    {
      address: embedAddress(capability.id, client.id),
      write: () =>
        writeEmbed(showAnswers(content, capability, client), {
          site: content.site,
          styles: embedStyles,
          policy,
          canonical: place.origin && fullUrlIn(place, clientAddress(client.id)),
          toAddress: (address) => urlIn(place, address),
        }),
    },
  ]);
}

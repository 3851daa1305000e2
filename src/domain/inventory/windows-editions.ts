import { judgeReadiness } from '../check/readiness.ts';
import type { Client, SiteContent } from '../content/site-content.ts';
import { findAnswer } from '../verdict/answer.ts';
import { platformOf } from './report.ts';

/** The platform of the other edition: apps of the Windows Store. */
const other = 'windows-modern';

function isSaid(content: SiteContent, client: Client, id: string): boolean {
  const platform = content.platforms.find((one) => one.id === id);
  return content.capabilities.some(
    (capability) => platform && judgeReadiness(findAnswer(content, client, platform, capability)) !== 'silent',
  );
}

/** The platform on which a client is there on Windows, where that is not the desktop: sources speak of its Store edition alone. */
export const findWindowsEdition = (content: SiteContent, client: Client): string | undefined =>
  !isSaid(content, client, platformOf.windows) && isSaid(content, client, other) ? other : undefined;

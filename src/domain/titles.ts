import { shortName } from './names.ts';
import type { Capability, Client, Platform } from './site-content.ts';
import type { Answer } from './support-table.ts';
import { statusWords } from './wording.ts';

/** Search engines cut titles off; where the name is long the capability goes by its abbreviation. */
const longest = 80;

/** The systems that platforms belong to, such as Android, iOS, macOS, Windows. */
export function listSystems(platforms: readonly Platform[]): string {
  return [...new Set(platforms.map(({ shortName: name }) => name.split(' ', 1)[0]))].join(', ');
}

/** The question that a client's page answers: "Outlook: certificate-based authentication on Android, iOS, macOS, Windows". */
export function titleClient(client: Client, capability: Capability, platforms: readonly Platform[]): string {
  return shorten((what) => `${shortName(client)}: ${what} on ${listSystems(platforms)}`, capability);
}

/** The question that a platform's page answers: "Android: which Microsoft 365 apps support certificate-based authentication". */
export function titlePlatform(platform: Platform, capability: Capability): string {
  return shorten((what) => `${platform.name}: which Microsoft 365 apps support ${what}`, capability);
}

function shorten(ask: (capability: string) => string, { name, abbreviation }: Capability): string {
  const title = ask(name.toLowerCase());
  return title.length > longest ? ask(abbreviation) : title;
}

/** Answers in one sentence, a status at a time: "Supported on Android, iOS; planned on macOS; supported until its end on Windows Store." */
export function wordAnswers(answers: readonly Answer[]): string {
  const groups = Map.groupBy(answers, ({ verdict, end, client }) => statusWords[verdict.status].label.toLowerCase() + (end && client.lifecycle.state !== 'retired' && verdict.status === 'supported' ? ' until its end' : ''));
  const parts = [...groups].map(([label, members]) => `${label} on ${members.map(({ platform }) => platform.shortName).join(', ')}`);
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

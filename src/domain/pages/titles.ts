import { shortName } from '../names/client-names.ts';
import type { Capability, Client, Platform, Revision } from '../content/site-content.ts';
import { nameRevision } from '../history/change-words.ts';
import type { Answer } from '../verdict/answer.ts';
import { statusWords } from '../verdict/words.ts';

/** Search engines cut titles off. */
const longest = 90;

/** So long a title of a client may be with the whole name of the capability in it. */
const longestWithName = 80;

/** The systems that platforms belong to, such as Android, iOS, macOS, Windows. */
function listSystems(platforms: readonly Platform[]): string {
  return [...new Set(platforms.map(({ shortName: name }) => name.split(' ', 1)[0]))].join(', ');
}

/** The question that a client's page answers: "Outlook: certificate-based authentication on Android, iOS, macOS, Windows". */
export function titleClient(client: Client, capability: Capability, platforms: readonly Platform[]): string {
  const [name, systems] = [shortName(client), listSystems(platforms)];
  return shorten(
    (what) => `${name}: ${what} on ${systems}`,
    capability,
    `${name}: ${capability.abbreviation} on each platform`,
  );
}

/** The question that a platform's page answers: "Android: which Microsoft 365 apps support certificate-based authentication". */
export function titlePlatform(platform: Platform, capability: Capability): string {
  return shorten((what) => `${platform.name}: which Microsoft 365 apps support ${what}`, capability);
}

/** What a capability's page is about: "Conditional access in Microsoft 365 apps on Android, iOS, macOS, Windows". */
export function titleCapability({ name }: Capability, platforms: readonly Platform[]): string {
  const title = `${name} in Microsoft 365 apps on ${listSystems(platforms)}`;
  return title.length > longest ? `${name} in Microsoft 365 apps` : title;
}

/** What the home page asks. */
export const homeTitle = 'Which app supports certificate-based authentication on which platform?';

export const powershellTitle = 'PowerShell modules';

/** What a page of a revision shows: "Conditional access: the table of 8 May 2021". */
export const titleRevision = ({ name }: Capability, revision: Revision): string =>
  `${name}: the table of ${nameRevision(revision)}`;

/** What the page asks that is read before a capability is enforced. */
export const titleCheck = ({ name }: Pick<Capability, 'name'>): string => `Before you enforce ${name.toLowerCase()}`;

/** A question with the capability's name or, where that is too long, its abbreviation; else the last resort. */
function shorten(
  ask: (capability: string) => string,
  { name, abbreviation }: Capability,
  last = ask(abbreviation),
): string {
  const [full, short] = [ask(name.toLowerCase()), ask(abbreviation)];
  if (full.length <= longestWithName) return full;
  return short.length <= longest ? short : last;
}

/** Answers in one sentence, a status at a time: "Supported on Android, iOS; planned on macOS; supported until its end on Windows Store." */
export function describeAnswers(answers: readonly Answer[]): string {
  const groups = Map.groupBy(
    answers,
    ({ verdict, end, client }) =>
      statusWords[verdict.status].label.toLowerCase() +
      (end && client.lifecycle.state !== 'retired' && verdict.status === 'supported' ? ' until its end' : ''),
  );
  const parts = [...groups].map(
    ([label, members]) => `${label} on ${members.map(({ platform }) => platform.shortName).join(', ')}`,
  );
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

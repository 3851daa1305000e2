import { capabilityAddress, guideAddress, platformAddress } from '../../content/addresses.ts';
import type { Capability, Guide, Platform } from '../../content/site-content.ts';
import { describeLifecycle } from './describe-lifecycle.ts';
import { joinSentences } from './join-sentences.ts';
import type { Passage } from './passage.ts';
import { splitProse } from './split-prose.ts';

/** The passages of a page: its beginning, and those under headings; what has no text is left out. */
function listOfPage(
  start: Omit<Passage, 'page'>,
  sections: readonly { heading?: string; id?: string; text: string }[],
): Passage[] {
  const { address, name, kind, scope } = start;
  const rest = sections.map(({ heading = '', id, text }): Passage => ({
    address: `${address}#${id}`,
    name: heading,
    page: name,
    kind,
    scope,
    text,
  }));
  return [start, ...rest.filter(({ text }) => text !== '')];
}

export function listOfGuide({ id, title, summary, body, capability }: Guide): Passage[] {
  const [intro, ...sections] = splitProse(body);
  return listOfPage(
    {
      address: guideAddress(id),
      name: title,
      kind: 'Guide',
      scope: capability && { capability },
      text: joinSentences(summary, intro?.text),
    },
    sections,
  );
}

export function listOfCapability({ id, name, summary, body }: Capability): Passage[] {
  const [intro, ...sections] = splitProse(body);
  const about = { heading: 'What is asked, and what the table says', id: 'about', text: intro?.text ?? '' };
  return listOfPage(
    { address: capabilityAddress(id), name, kind: 'Capability', scope: { capability: [id] }, text: summary },
    [about, ...sections],
  );
}

export function listOfPlatform({
  id,
  name,
  summary,
  lifecycle,
  requirements,
  browsers,
  unconfirmed,
}: Platform): Passage[] {
  const browserWords = browsers.map((browser) =>
    joinSentences(browser.name, ...browser.claims.map(({ note }) => note)),
  );
  return listOfPage(
    {
      address: platformAddress(id),
      name,
      kind: 'Platform',
      scope: { platform: [id] },
      text: joinSentences(summary, ...describeLifecycle(lifecycle)),
    },
    [
      { heading: 'What it needs', id: 'requirements', text: joinSentences(...requirements.map(({ text }) => text)) },
      { heading: 'Browsers', id: 'browsers', text: browserWords.join(' ') },
      { heading: 'What could not be confirmed', id: 'unconfirmed', text: joinSentences(...unconfirmed) },
    ],
  );
}

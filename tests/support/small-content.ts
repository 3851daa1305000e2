import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** A small, sound content: two clients, two platforms, one capability, two sources, a note, a dispute, a module, an error, a term, a guide. */
export const soundFiles: Readonly<Record<string, string>> = {
  'site.yaml': `title: Small site
reviewed: 2026-01-31
repository: ""
`,
  'platforms/android.yaml': `name: Android
shortName: Android
order: 1
printedNames: [Android]
aliases: [droid]
summary: Phones.
lifecycle: { state: active }
`,
  'platforms/ios.yaml': `name: iOS and iPadOS
shortName: iOS
order: 2
printedNames: [iOS]
summary: Phones and tablets.
lifecycle: { state: active }
requirements:
  - { text: A broker., sources: [docs] }
`,
  'capabilities/sign-in.mdx': `---
name: Sign-in
abbreviation: SI
order: 1
table: sign-in-table
summary: Signing in.
---

What it is. <Cite id="docs" />
`,
  'sources/sign-in-table.yaml': `title: The table
shortTitle: Table
publisher: Maker
kind: support-table
retired: { date: 2022-02-08, dateMeaning: by }
revisions:
  - { id: 2021-05-08, date: 2021-05-08, dateMeaning: by }
  - { id: 2021-03-20, date: 2021-03-20, dateMeaning: by }
  - { id: 2020-10-30, date: 2020-10-30, dateMeaning: on }
`,
  'sources/docs.yaml': `title: The documentation
shortTitle: Docs
publisher: Maker
kind: documentation
url: https://example.com/docs
revisions:
  - { id: 2025-03-04, date: 2025-03-04 }
`,
  'clients/mail.yaml': `# hand-made
name: Maker Mail
category: communication
summary: Mail app.
printedNames: [Mail, MAIL]
aliases: [post]
identifiers:
  - { kind: android-package, id: com.maker.mail, sources: [docs] }
lifecycle: { state: active }
support:
  sign-in:
    android: supported
    ios:
      - { status: partial, since: 2025-03-04, source: docs } # said in the small print
      - { status: supported, since: 2021-05-08 }
      - { status: planned, since: 2020-10-30 }
`,
  'clients/chat.yaml': `name: Maker Chat
category: communication
summary: Chat app.
printedNames: [{ name: CHAT, since: 2021-05-08 }, Chat]
lifecycle:
  state: retired
  events:
    - { date: 2023-06, kind: ended, event: Gone, sources: [docs] }
  successors:
    - { id: mail, name: Maker Mail, sources: [docs] }
support:
  sign-in:
    android: planned
    ios: not-applicable
`,
  'notes/mail-profile.mdx': `---
title: With a profile only
kind: limit
scope: { client: mail, platform: ios, capability: sign-in }
sources: [docs]
---

Only with a profile. <Cite id="docs" />
`,
  'disputes/mail-android.yaml': `title: Mail on Android
scope: { client: mail, platform: android, capability: sign-in }
status: [supported]
sides:
  - { says: Supported, sources: [sign-in-table] }
  - { says: No app does, sources: [docs] }
  - { says: There is no such app }
reading: Open.
`,
  'powershell-modules/maker.mdx': `---
name: Maker module
order: 1
advice: Use it.
summary: Commands.
lifecycle: { state: active }
sources: [docs]
---

Connect.
`,
  'errors/aadsts500171.yaml': `kind: certificate
meaning: The certificate is revoked.
action: Give another.
cause: It was lost.
sources: [docs]
`,
  'terms/key.yaml': `kind: topic
name: Keys
names: [door key]
means: What opens a door.
capability: sign-in
passage: /guides/how/#first
`,
  'guides/how.mdx': `---
title: How it works
summary: How.
order: 1
---

## First

See [mail](/clients/mail/).
`,
};

/** Lays a project folder with the small content and some files changed or, where undefined, left out. It is removed after the test. */
export function laySmallContent(t: TestContext, changes: Record<string, string | Uint8Array | undefined> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'small-content-'));
  t.after(() => rmSync(directory, { recursive: true }));
  for (const [file, text] of Object.entries({ ...soundFiles, ...changes })) {
    if (text === undefined) continue;
    const path = join(directory, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return directory;
}

/** The text of a sound file with one piece replaced. The piece must be there. */
export function change(file: string, piece: string, replacement: string): Record<string, string> {
  const text = soundFiles[file];
  if (!text?.includes(piece)) throw new Error(`${file} has no ${piece}`);
  return { [file]: text.replace(piece, replacement) };
}

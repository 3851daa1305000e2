import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dist } from '../support/built-site.ts';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning' | 'fatal';
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

// The package's own command would fetch a Java where there is none.
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;

/** The checker reads files, whose addresses the word 'self' of the policy does not cover. The tests in a browser prove the policy. */
const isAboutFiles = ({ message }: Message) =>
  /^Resource violates Content Security Policy \(meta tag\): external .* “\/[^/]/.test(message);

/** A block of data is no script: no browser runs it, and no policy is asked about it. */
const isAboutData = ({ message, extract = '' }: Message) =>
  message.startsWith('Inline script violates Content Security Policy') &&
  /type="application\/(ld\+)?json"/.test(extract);

test(
  'the Nu Html Checker finds nothing on any page, warnings included',
  { skip: hasJava ? false : 'there is no java on this machine' },
  () => {
    const { stdout, stderr } = spawnSync(
      'java',
      ['-jar', jar, '--format', 'json', '--stdout', '--skip-non-html', dist],
      { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
    );
    assert.match(stdout, /^\{/, stderr);
    const { messages } = JSON.parse(stdout) as { messages: Message[] };
    const found = messages.filter((message) => !isAboutFiles(message) && !isAboutData(message));
    assert.deepEqual(
      found.map(
        ({ type, subType, url, lastLine, message }) =>
          `${url === undefined ? '' : relative(dist, fileURLToPath(url))}:${lastLine} ${subType ?? type}: ${message}`,
      ),
      [],
    );
  },
);

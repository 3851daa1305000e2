import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../../src/domain/content/site-content.ts';
import { describeCell } from '../../src/domain/verdict/cell-words.ts';
import { listLastWords } from '../../src/domain/verdict/statements.ts';
import type { Evidence } from '../../src/domain/verdict/verdict.ts';
import { evidenceWords } from '../../src/domain/verdict/words.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { furtherControls } from '../../src/schema/statement.ts';
import { findAll, findByClass, listElements, project, read, readPage, textOf } from '../support/built-site.ts';
import { drawnAs, findCell, readClients, readStatus } from '../support/status-tables.ts';

const content = loadSiteContent(project);
const { clients, platforms, capabilities } = content;

for (const { id, verdicts } of readClients()) {
  test(`each answer of ${id} is printed in full, with every source's last word`, () => {
    const { support } = clients.find((client) => client.id === id) ?? assert.fail();
    const { document } = readPage(`clients/${id}/index.html`);
    const elements = listElements(document);
    for (const { id: capability } of capabilities) {
      for (const { id: platform } of platforms) {
        const place = `${capability}-${platform}`;
        const section =
          elements.find((element) => read(element, 'id') === place) ?? assert.fail(`there is no #${place}`);
        const verdict = verdicts[capability]?.[platform] ?? assert.fail(`${place} is not in clients.json`);
        const { look, word } = describeCell(findCell(content, { client: id, platform, capability }));
        assert.deepEqual(readStatus(section), drawnAs(look, word), place);
        const { label, means } = evidenceWords[verdict.evidence as Evidence];
        if (verdict.source !== null)
          assert.ok(
            textOf(section).includes(`${label}.`) && textOf(document).includes(means),
            `${place} does not say: ${label}, ${means}`,
          );

        const lastWords = listLastWords(support[capability]?.[platform] ?? []);
        const isFurther = ({ control }: Statement) => furtherControls.some((further) => further === control);
        const words = lastWords
          .filter((word) => !isFurther(word))
          .map(({ source, status }) => `/sources/#${source} ${status}`);
        const controls = lastWords.filter(isFurther).map(({ source }) => `/sources/#${source}`);
        const printed = findAll(section, 'li').flatMap((item) =>
          findByClass(item, 'status').map(
            (status) => `${read(findAll(item, 'a')[0], 'href')} ${read(status, 'data-status')}`,
          ),
        );
        assert.deepEqual(printed.toSorted(), words.toSorted(), place);
        const besides = findAll(section, 'li')
          .filter((item) => textOf(item).includes(' the control “'))
          .map((item) => read(findAll(item, 'a')[0], 'href') ?? '');
        assert.deepEqual(besides.toSorted(), controls.toSorted(), place);
        assert.ok(
          verdict.source === null || printed[0] === `/sources/#${verdict.source} ${verdict.status}`,
          `${place} does not begin with the word it follows`,
        );
      }
    }
  });
}

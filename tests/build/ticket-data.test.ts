import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TicketData } from '../../src/domain/export/ticket-data.ts';
import type { Line } from '../../src/domain/export/ticket.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { findAll, listElements, project, rawTextOf, read, readPage, textOf } from '../support/built-site.ts';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOfLine = (line: Line) => tidy(line.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
const linksOfLine = (line: Line) => line.flatMap((part) => (typeof part === 'string' ? [] : [part.address]));

for (const { id } of loadSiteContent(project).clients) {
  test(`what is copied of ${id} is what its page says`, () => {
    const { document } = readPage(`clients/${id}/index.html`);
    const sections = new Map(listElements(document).map((element) => [read(element, 'id'), element]));
    const [block] = findAll(document, 'script').filter((script) => read(script, 'type') === 'application/json');
    const data: TicketData = JSON.parse(rawTextOf(block ?? assert.fail('the page carries no data')));
    assert.equal(data.client, tidy(textOf(findAll(document, 'h1')[0])));
    for (const answer of data.capabilities.flatMap(({ answers }) => answers)) {
      const section = sections.get(answer.id) ?? assert.fail(`there is no #${answer.id}`);
      assert.equal(answer.title, tidy(textOf(findAll(section, 'h4')[0])));
      const said = [findAll(section, 'p')[0], ...findAll(section, 'li')];
      const carried = [answer.sentence, ...answer.sources];
      assert.deepEqual(
        carried.map(textOfLine),
        said.map((element) => tidy(textOf(element))),
        answer.id,
      );
      const links = said.map((element) => findAll(element ?? section, 'a').map((link) => read(link, 'href')));
      assert.deepEqual(carried.map(linksOfLine), links, answer.id);
    }
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeTicket, type Ticket } from '../../../src/domain/export/ticket.ts';

const answer = {
  title: 'Mail & more, Sign-in, iOS: Supported',
  address: 'https://site.example/clients/mail/#sign-in-ios',
  sentence: ['Mail <b>supports</b> sign-in. Confirmed.'],
  sources: [
    [{ text: 'Docs, 4 March 2025', address: 'https://site.example/sources/#docs' }, ': Supported, since 4 March 2025'],
  ],
};
const ticket: Ticket = {
  title: 'Mail & more',
  address: 'https://site.example/clients/mail/',
  answers: [answer],
  legend: 'Confirmed: A live source says so.',
  origin: 'Site, facts reviewed on 31 January 2026.',
};

test('one answer as plain text has its address, each source with date and address, and the origin', () => {
  assert.equal(
    writeTicket(ticket, 'text'),
    [
      'Mail & more, Sign-in, iOS: Supported\nhttps://site.example/clients/mail/#sign-in-ios',
      'Mail <b>supports</b> sign-in. Confirmed.',
      '- Docs, 4 March 2025 <https://site.example/sources/#docs>: Supported, since 4 March 2025',
      'Confirmed: A live source says so.',
      'Site, facts reviewed on 31 January 2026.',
    ].join('\n\n'),
  );
});

test('as Markdown links are links and marks are text', () => {
  assert.match(
    writeTicket(ticket, 'markdown'),
    /^\*\*\[Mail & more, Sign-in, iOS: Supported\]\(https:\/\/site\.example\/clients\/mail\/#sign-in-ios\)\*\*\n\nMail \\<b>supports\\<\/b> sign-in\. Confirmed\.\n\n- \[Docs, 4 March 2025\]\(https:/,
  );
});

test('as HTML nothing of the facts becomes markup', () => {
  const html = writeTicket(ticket, 'html');
  assert.match(
    html,
    /<a href="https:\/\/site\.example\/clients\/mail\/#sign-in-ios">Mail &#38; more, Sign-in, iOS: Supported<\/a>/,
  );
  assert.match(html, /Mail &#60;b&#62;supports&#60;\/b&#62; sign-in/);
  assert.match(html, /<li><a href="[^"]+">Docs, 4 March 2025<\/a>: Supported, since 4 March 2025<\/li>/);
});

test('several answers stand under the name they share; an answer without a source has no list', () => {
  const text = writeTicket({ ...ticket, answers: [answer, { ...answer, sources: [] }] }, 'text');
  assert.match(text, /^Mail & more\nhttps:\/\/site\.example\/clients\/mail\/\n\nMail & more, Sign-in/);
  assert.equal(text.match(/^- /gm)?.length, 1);
});

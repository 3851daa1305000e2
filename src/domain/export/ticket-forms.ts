// In the browser, too.

/** The forms a ticket can be copied in, as they are named within a sentence. The first is the one that nobody chose. */
export const ticketForms = { text: 'plain text', markdown: 'Markdown', html: 'HTML' } as const;
export type TicketForm = keyof typeof ticketForms;

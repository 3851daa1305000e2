// What copies and downloads is one part: both write Markdown.
export { writeTicket } from '../../domain/export/ticket.ts';
export { writeTableAsCsv, writeTableAsMarkdown } from '../../domain/export/visible-table.ts';
export { writeRecords } from '../../domain/export/write-csv.ts';
export { handOver } from './hand-over.ts';
export { writeCopied } from './write-copied.ts';

// What copies and downloads is one part: both write Markdown.
export { writeTableAsCsv, writeTableAsMarkdown } from '../../domain/export/visible-table.ts';
export { writeCopied } from './write-copied.ts';

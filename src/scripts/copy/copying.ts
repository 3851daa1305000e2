// What copies and downloads is one part: both write Markdown.
export { writeTableAsCsv, writeTableAsMarkdown } from '../../domain/export/visible-table.ts';
export { openCopyPanel } from './copy-panel.ts';

import { deriveOnce } from '../../domain/content/derive-once.ts';

/** HTML that is written: where it is put into a template it is not escaped again. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  toString(): string {
    return this.html;
  }
}

/** What may stand in a template, as in a component: texts are escaped, and what is false or missing is nothing. */
export type Part = Markup | string | number | false | undefined | readonly Part[];

const textEntities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&quot;' };
const escapeText = (text: string): string =>
  /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (character) => textEntities[character] ?? '') : text;

/** Within quotes, as Astro writes an attribute. */
const escapeValue = (text: string): string =>
  /[&"]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text;

function writePart(part: Part, escape: (text: string) => string): string {
  if (typeof part === 'string') return escape(part);
  if (part instanceof Markup) return part.html;
  if (typeof part === 'number') return String(part);
  if (part === undefined || part === false) return '';
  let html = '';
  for (const one of part) html += writePart(one, escape);
  return html;
}

/** The texts of a template without its lines, and how what stands behind each is escaped. */
const readTemplate = deriveOnce((texts: TemplateStringsArray) =>
  texts.map((text) => ({
    text: text.replace(/\s*\n\s*/g, ''),
    escape: text.endsWith('="') ? escapeValue : escapeText,
  })),
);

/**
 * Markup as a component would write it: a line break and the space around it are nothing. For what stands in a page by the
 * thousand: there components take several times as long.
 */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const template = readTemplate(texts);
  let html = '';
  let place = 0;
  for (const { text, escape } of template) html += text + writePart(parts[place++], escape);
  return new Markup(html);
}

/** An attribute with the space before it; nothing where it has no value. */
export const attribute = (name: string, value: string | undefined): Markup | undefined =>
  value === undefined ? undefined : new Markup(value === '' ? ` ${name}` : ` ${name}="${escapeValue(value)}"`);

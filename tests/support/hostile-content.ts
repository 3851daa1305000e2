import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { z, type ZodType } from 'zod';
import { collections, type CollectionName } from '../../src/schema/collections.ts';

/** Prose that shows markup as text, and headings whose anchors are easily made otherwise. */
const hostileProse = `
## "Quotes", 'quotes' & <Cite id="entra-cba-faq" />

Text: \\<script>alert(1)\\</script> and \`<script>alert("2")</script>\` and &lt;script>alert(3)&lt;/script>.

\`\`\`
<script>alert("4 & 5")</script>
\`\`\`

### Android -- on top...

## Android -- on top...

## Android

## \`code\` \\{braces\\} / slash

| <Cite id="entra-cba-faq" /> | \\<script> |
|---|---|
| \`<script>\` | x |
`;

/**
 * Puts markup into every text and address of a content folder that its schema lets be so. Each text is another, for names must differ.
 * @returns the fields that now hold markup, such as clients.identifiers[].note
 */
export function makeHostile(content: string): Set<string> {
  const fields = new Set<string>();
  let count = 0;
  for (const file of globSync('{site.yaml,*/*.{yaml,mdx}}', { cwd: content }).sort()) {
    const kind = (file === 'site.yaml' ? 'site' : file.split(/[\\/]/)[0]) as CollectionName;
    const [, front, body] = /^---\n([^]*?\n)---\n([^]*)$/.exec(readFileSync(join(content, file), 'utf8')) ?? [];
    const document = parseDocument(front ?? readFileSync(join(content, file), 'utf8'));
    // No platform has a successor yet.
    if (kind === 'platforms')
      document.setIn(
        ['lifecycle', 'successors'],
        document.createNode([{ name: 'Another', sources: ['entra-cba-faq'] }]),
      );
    const free = listFreeFields(collections[kind].schema);
    visit(document, {
      Scalar(key, node, path) {
        const field = nameField(path);
        const kindOfText = key === 'key' ? undefined : free.get(field);
        if (kindOfText === undefined) return;
        fields.add(`${kind}.${field}`);
        node.value = kindOfText === 'text' ? hostileText(count++) : hostileAddress(count++);
      },
    });
    const yaml = document.toString({ lineWidth: 0 });
    writeFileSync(
      join(content, file),
      body === undefined ? yaml : `---\n${yaml}---\n${body}${kind === 'guides' ? hostileProse : ''}`,
    );
  }
  return fields;
}

/** Every second begins as a formula does. Short enough for every field. */
const hostileText = (number: number) => `${number % 2 === 0 ? '=' : ''}<script>alert("${number} & 'x'")</script>`;
const hostileAddress = (number: number) => `https://example.com/"><script>alert(${number})</script>?a='1'&b=2`;

/** The keys and lists that a value stands in: identifiers[].note */
function nameField(ancestors: readonly unknown[]): string {
  const parts = ancestors.map((node) => {
    if (isPair(node)) return `.${isScalar(node.key) ? node.key.value : node.key}`;
    return isSeq(node) ? '[]' : '';
  });
  return parts.join('').slice(1);
}

/** Every field of a kind of file that takes any text, or any address. */
export function listAllFreeFields(): Set<string> {
  return new Set(
    (Object.keys(collections) as CollectionName[]).flatMap((kind) =>
      [...listFreeFields(collections[kind].schema).keys()].map((field) => `${kind}.${field}`),
    ),
  );
}

type Schema = Record<string, any>;

function listFreeFields(schema: ZodType): Map<string, 'text' | 'address'> {
  const fields = new Map<string, 'text' | 'address'>();
  const walk = (part: Schema, path: string): void => {
    if (part.type === 'string' && part.format === 'uri') fields.set(path, 'address');
    else if (part.type === 'string' && !part.pattern && !part.enum && part.const === undefined)
      fields.set(path, 'text');
    for (const [name, inner] of Object.entries<Schema>(part.properties ?? {}))
      walk(inner, path === '' ? name : `${path}.${name}`);
    if (part.items) walk(part.items, `${path}[]`);
    for (const inner of part.anyOf ?? []) walk(inner, path);
  };
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '');
  return fields;
}

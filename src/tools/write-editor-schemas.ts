import { mkdirSync, writeFileSync } from 'node:fs';
import { buildEditorSchema } from '../authoring/editor-schema.ts';
import { collectionNames, collections } from '../schema/collections.ts';

/** `npm run schemas`: writes what an editor completes and underlines in content/, after a change of src/schema/. */
const folder = '.vscode/schemas';
mkdirSync(folder, { recursive: true });
for (const name of collectionNames.filter((one) => collections[one].ending === '.yaml'))
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(buildEditorSchema(name), null, 2)}\n`);

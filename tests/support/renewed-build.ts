import { join } from 'node:path';
import { buildCopy, copyProject } from './project-copy.ts';
import { addStatement, findGround, firstCell, say } from './sound-changes.ts';

/** Another version of the site, in which one cell is answered otherwise. */
export interface RenewedBuild {
  directory: string;
  /** The cell, which is disputed in this version and was not in the one before. */
  client: { id: string; name: string };
  platform: { id: string; name: string };
  capability: { id: string; abbreviation: string };
}

/** Builds it from a copy of the project, which is removed after the tests. */
export function buildRenewed(t: { after(end: () => void): void }): RenewedBuild {
  const copy = copyProject(t);
  const ground = findGround(copy);
  const [client] = ground.clients;
  if (client === undefined) throw new Error('There is no client of which the tables alone speak.');
  const cell = firstCell(client, ground.subject.id);
  const platform = ground.platforms.find(({ id }) => id === cell.platform);
  if (platform === undefined) throw new Error(`There is no platform ${cell.platform}.`);
  const other = cell.statements[0]?.status === 'unsupported' ? 'supported' : 'unsupported';
  addStatement(ground, client, () => say(ground.live, other));
  const { code, output } = buildCopy(copy);
  if (code !== 0) throw new Error(output);
  return { directory: join(copy, 'dist'), client, platform, capability: ground.subject };
}

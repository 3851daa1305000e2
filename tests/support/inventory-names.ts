import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from '../../src/domain/inventory/inventory.ts';
import { readCsv } from './read-csv.ts';

/** A name as an inventory has it, and what it is. */
export interface KnownName {
  name: string;
  /** Where it is installed; empty where that says nothing. */
  systems: System[];
  /** The id of the client that it is; empty where it is none for sure. */
  client: string;
  /** Ids of the clients that it may be, or that a suite has. */
  mayBe: string[];
}

/** "ambiguous: suite: excel word", "ambiguous: visio (viewer only)", "ambiguous: office-mobile|suite" */
const readDoubt = (said: string): string[] =>
  said
    .replace(/^ambiguous: (suite: )?/, '')
    .replace(/\(.*\)/, '')
    .split(/[ |]/)
    .filter(Boolean);

/** The names of a list in tests/inventory/. */
export function readNames(file: string): KnownName[] {
  const rows = readCsv(readFileSync(join(import.meta.dirname, '../inventory', file), 'utf8'));
  return rows.map(({ name = '', platform = '', client = '' }) => {
    const isDoubtful = client.startsWith('ambiguous: ');
    return {
      name,
      systems: platform === 'any' ? [] : (platform.split(', ') as System[]),
      client: isDoubtful || client === 'none' ? '' : client,
      mayBe: isDoubtful ? readDoubt(client) : [],
    };
  });
}

import type { Client, Statement } from './site-content.ts';

/** One client on one platform for one capability, with what the sources say of it. */
export interface Cell {
  client: Client;
  platform: string;
  capability: string;
  statements: Statement[];
}

/** Every cell of which some source says something. */
export function listCells(clients: Client[]): Cell[] {
  return clients.flatMap((client) =>
    Object.entries(client.support).flatMap(([capability, row]) =>
      Object.entries(row).map(([platform, statements]) => ({ client, platform, capability, statements })),
    ),
  );
}

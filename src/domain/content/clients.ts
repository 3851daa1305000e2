import { deriveOnce } from './derive-once.ts';
import type { Client } from './site-content.ts';

/** Client id → client; made once for each list. */
export const mapClients = deriveOnce(
  (clients: readonly Client[]): ReadonlyMap<string, Client> => new Map(clients.map((client) => [client.id, client])),
);

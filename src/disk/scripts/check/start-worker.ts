// The stand-in of src/scripts/check/start-worker.ts in a copy on a disk.

import code from 'virtual:inventory-worker';
import { trust } from '../trust.ts';

/** From a disk browsers start no worker of a file. */
const address = trust(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));

export const startWorker = (): Worker => new Worker(address);

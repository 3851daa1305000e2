import { parentPort, workerData } from 'node:worker_threads';
import { examineFile } from './check-file.ts';
import type { ContentFile } from './content-files.ts';

// A thread that examines the files it is given.

const files: readonly ContentFile[] = workerData;

parentPort?.postMessage(files.map(examineFile));

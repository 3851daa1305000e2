import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkFile, knowPlaces, type CheckedFile, type ExaminedFile } from './check-file.ts';
import type { ContentFile } from './content-files.ts';

/** Fewer files are examined before a second thread has begun. */
export const fewest = 600;

function examineBeside(files: readonly ContentFile[]): Promise<ExaminedFile[]> {
  const worker = new Worker(join(import.meta.dirname, 'examining-thread.ts'), { workerData: files });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}

/** Checks each file by itself, of many files one half beside the other. */
export async function checkFiles(files: readonly ContentFile[]): Promise<CheckedFile[]> {
  if (files.length < fewest) return files.map(checkFile);
  const half = Math.ceil(files.length / 2);
  const others = files.slice(half);
  const beside = examineBeside(others);
  const own = files.slice(0, half).map(checkFile);
  const texts = new Map(others.map(({ file, text }) => [file, text]));
  return [...own, ...(await beside).map((examined) => knowPlaces(examined, texts.get(examined.file)))];
}

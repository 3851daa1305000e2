import { maxBytes } from '../../domain/inventory/read/limits.ts';
import { startWorker } from './start-worker.ts';
import type { Answer, Given, LoadedSource, Task } from './worker-messages.ts';

/** What a reading ends in. */
export type Reading = Extract<Answer, { kind: 'read' }>;

async function loadNames(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not arrive.`);
  return response.text();
}

async function loadSource({ content, ...given }: Given): Promise<LoadedSource> {
  const { size } = content;
  return { ...given, size, bytes: size > maxBytes ? undefined : await content.arrayBuffer() };
}

async function prepareTask(address: string, given: readonly Given[]): Promise<Task> {
  const [names, ...sources] = await Promise.all([loadNames(address), ...given.map(loadSource)]);
  return { names, given: sources };
}

/** Has everything read that was given; a later task takes the place of an earlier one. */
export class InventoryReader {
  #worker: Worker | undefined;

  /**
   * @param names the address of the file that names are recognised with
   * @param onProgress is told how many of how many lines of a source are read
   * @returns what was read; undefined where another task came, or it was stopped. Throws where what it needs did not arrive.
   */
  read(
    names: string,
    given: readonly Given[],
    onProgress: (source: string, done: number, all: number) => void,
  ): Promise<Reading | undefined> {
    this.stop();
    const worker = startWorker();
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      this.#giveUp = () => resolve(undefined);
      worker.onerror = () => reject(new Error('The worker did not arrive.'));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') return onProgress(data.source, data.done, data.all);
        worker.terminate();
        if (data.kind === 'read') resolve(data);
        else reject(new Error('What was given could not be read.'));
      };
      prepareTask(names, given).then((task) => worker.postMessage(task), reject);
    });
  }

  #giveUp: () => void = () => {};

  stop(): void {
    this.#worker?.terminate();
    this.#giveUp();
  }
}

import { startWorker } from './start-worker.ts';
import type { Answer, Task } from './worker-messages.ts';

/** What a reading ends in. */
export type Reading = Extract<Answer, { kind: 'read' }>;

/** Has everything read that was given; a later task takes the place of an earlier one. */
export class InventoryReader {
  #worker: Worker | undefined;

  /**
   * @param onProgress is told how many of how many lines of a source are read
   * @returns what was read; undefined where another task came, or it was stopped. Throws where what it needs did not arrive.
   */
  read(task: Task, onProgress: (source: string, done: number, all: number) => void): Promise<Reading | undefined> {
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
        else reject(new Error('The names did not arrive.'));
      };
      worker.postMessage(task);
    });
  }

  #giveUp: () => void = () => {};

  stop(): void {
    this.#worker?.terminate();
    this.#giveUp();
  }
}

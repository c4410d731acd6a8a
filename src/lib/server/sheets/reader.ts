import { parentPort, workerData } from 'node:worker_threads';
import { readSheets } from './read-sheets.ts';

/** A thread that reads one file and says what it holds; see read-apart.ts. */
parentPort?.postMessage(await readSheets(workerData as Uint8Array));

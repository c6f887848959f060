/** Starts a thread on a TypeScript file: the loader that the main thread has does not reach into others. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.url);

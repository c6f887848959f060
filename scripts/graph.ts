/** `npm run graph` from its source, for where the compiled program can't be kept. */
import { main } from './build/main.ts';
import { startFromSource } from './compiled/thread.ts';

process.exitCode = await main(process.argv.slice(2), startFromSource);

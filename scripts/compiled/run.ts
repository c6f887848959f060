/** What the compiled program is entered by. */
import { main } from '../build/main.ts';
import { startFrom } from './thread.ts';

/** @param folder in which the compiled program lies. @returns the exit code */
export const run = (args: readonly string[], folder: URL): Promise<number> => main(args, startFrom(folder));

/** Names as parts of identifiers. */
import { foldName } from '../mentions/fold.ts';

/** `David Barnea` -> `david-barnea`; a name without Latin letters keeps its own. Never empty. */
export const slugOf = (name: string): string => foldName(name).replaceAll(' ', '-') || 'unnamed';

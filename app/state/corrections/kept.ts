import { OWN } from '../corpus/address.ts';

export const PREFIX = 'relata.corrections.';
/** By address or name: the key of the version that was corrected last. */
export const LAST_AT = 'relata.corrected-last.';

/** Whether corrections of any graph are kept in this browser: cheap to ask before anything is fetched for them. */
export function hasKeptCorrections(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(PREFIX));
  } catch {
    return false;
  }
}

/** With the user's own articles, what was corrected in their graph goes too. */
export function forgetOwnCorrections(): void {
  try {
    localStorage.removeItem(PREFIX + OWN);
    localStorage.removeItem(LAST_AT + OWN);
  } catch {
    // A browser that keeps nothing has kept none.
  }
}

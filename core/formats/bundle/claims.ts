import type { Problem } from '../../model/result.ts';

export const BUNDLE_FORMAT = 'relata-bundle';

/** Whether a text gives itself out for the manifest of a bundle, whole or not. */
export const claimsToBeManifest = (text: string): boolean => text.slice(0, 200).includes(`"${BUNDLE_FORMAT}"`);

/** A bundle's other files can't be found from a manifest that was opened as a file. */
export const manifestAlone = (where: string): Problem => ({
  where,
  what: 'This is the manifest of a bundle, which is a whole folder.',
  remedy: 'Put the folder beside the page and open it with `?graph=FOLDER/manifest.json`.',
});

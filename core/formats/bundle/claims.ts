export const BUNDLE_FORMAT = 'relata-bundle';

/** Whether a text gives itself out for the manifest of a bundle, whole or not. */
export const claimsToBeManifest = (text: string): boolean => text.slice(0, 200).includes(`"${BUNDLE_FORMAT}"`);

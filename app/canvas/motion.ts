/** Movements show where something went, are short, and are none where the user has asked for less motion. */
export const MOTION_MS = 180;

export const mayMove = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Integer hashing of features: 32-bit, by multiplication and shifts alone, so that every engine computes the same keys.
 * FNV-1a over code units, and the finaliser of MurmurHash3 for mixing.
 */

/** The hash of a string's UTF-16 code units, unsigned 32-bit. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Joins a hash (a template's number, say) with one more value into a new hash. Order matters. */
export function mix(hash: number, value: number): number {
  return finish(Math.imul(hash ^ 0x9e3779b9, 0x85ebca6b) + value);
}

function finish(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

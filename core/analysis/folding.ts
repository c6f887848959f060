/** Letters and digits for comparing: lower case, without diacritics; everything else is a break between words. */
export function fold(text: string): string {
  // Most names, and several times as fast.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’'‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

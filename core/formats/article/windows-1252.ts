/** Windows-1252, in which spreadsheets and older programs write: decoded alike everywhere, and told from what it is not. */

/** What its bytes from 0x80 to 0x9F stand for. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Characters that are made at a time. */
const BATCH = 10_000;

/** Every byte is a character. Node and browsers do not decode those from 0x80 to 0x9F alike. */
export function fromWindows1252(bytes: Uint8Array): string {
  return rawCharacters(bytes).replace(/[\u0080-\u009f]/g, (character) => FROM_80[character.charCodeAt(0) - 0x80]!);
}

/** A character for each byte, of the byte's number. */
export function rawCharacters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BATCH) parts.push(String.fromCharCode(...bytes.subarray(at, at + BATCH)));
  return parts.join('');
}

/** Of an English text no more characters than this share are beyond ASCII. */
const MOST_BEYOND_ASCII = 0.1;

/** What no English text in Windows-1252 says, but one in another encoding does when it is taken for it. */
const SIGNS_OF_OTHERS = [
  // Bytes that stand for nothing.
  /[\u0081\u008d\u008f\u0090\u009d]/,
  // UTF-8 that is damaged elsewhere.
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00e0-\u00f4][\u0080-\u00bf]+$/,
  // Quotes, dashes and accents of Mac OS Roman: letters where none can stand.
  /[a-z][\u00c0-\u00de\u008a\u008c\u008e\u009f]|[.,!?][\u00d2-\u00d5]|(?:^|\s)[\u00d0-\u00d5](?=\s|$)/m,
  // Accented letters of DOS, and of other alphabets of Windows: marks inside words, or one after the other.
  /[A-Za-z](?:[\u0082\u0084]|[\u0086-\u0089\u008b\u0093-\u0095\u0098\u009b\u00a1-\u00bf][a-z\u00df-\u00ff])/,
  /[\u0082\u0084\u0086-\u0089\u008b\u0095\u0098\u009b][\u0080-\u00ff]/,
  // Cyrillic, Greek and the like: only letters beyond ASCII.
  /[\u00c0-\u00ff]{3}/,
];

/** Whether most bytes are ASCII, as those of an English text are. */
export function mostlyAscii(bytes: Uint8Array): boolean {
  let beyond = 0;
  for (const byte of bytes) if (byte >= 0x80) beyond++;
  return beyond <= bytes.length * MOST_BEYOND_ASCII;
}

/** Whether bytes that are not UTF-8 can be English text in Windows-1252. */
export function canBeWindows1252(bytes: Uint8Array): boolean {
  if (!mostlyAscii(bytes)) return false;
  const raw = rawCharacters(bytes);
  return SIGNS_OF_OTHERS.every((sign) => !sign.test(raw));
}

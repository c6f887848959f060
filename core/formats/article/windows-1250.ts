/** Windows-1250, in which spreadsheets of Central Europe write: told from Windows-1252 by words that no language of that has. */
import { mostlyAscii, rawCharacters } from './windows-1252.ts';

/** What its bytes from 0x80 on stand for. */
const FROM_80 =
  '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
  'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙';

/** Every byte is a character. */
export const fromWindows1250 = (bytes: Uint8Array): string =>
  rawCharacters(bytes).replace(/[\u0080-\u00ff]/g, (character) => FROM_80[character.charCodeAt(0) - 0x80]!);

/** Words with letters that are others in Windows-1252, where those can't stand; in comments as both have them. */
const TELLING = [
  // Wałęsa: Wa³êsa
  /[A-Za-z]\u00b3[a-z\u00e0-\u00ff]/,
  // Łódź: £ódŸ; amounts have digits behind the pound, or "bn"
  /\u00a3[aeiou\u00f3]/,
  // Gdańsk: Gdañsk; in Spanish a vowel follows
  /[a-z]\u00f1(?:[bcdfghjklmnpqrstvwxz]|(?![a-z\u00e0-\u00ff]))/,
  // Milošević: Miloševiæ
  /i\u00e6(?![a-z\u00e0-\u00ff])/,
  // Dvořák: Dvoøák
  /\u00f8[\u00e1\u00e9\u00ed\u00fd]/,
  // Zdeněk: Zdenìk; Italian ends so, and Vietnamese has n behind it
  /[a-z]\u00ec(?!n)[a-z]/,
  // Růžička: Rùžièka
  /[A-Za-z]\u00f9(?![ni])[a-z\u009a\u009e]/,
];

/** What no English text in Windows-1250 says. */
const SIGNS_OF_OTHERS = [
  // Bytes that stand for nothing.
  /[\u0081\u0083\u0088\u0090\u0098]/,
  // UTF-8 that is damaged elsewhere.
  /[\u00c2-\u00df][\u0080-\u00bf](?![a-z])|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00e0-\u00f4][\u0080-\u00bf]+$/,
  // Marks inside words.
  /[A-Za-z](?:[\u0082\u0084\u0086\u0087\u0089\u008b\u0093-\u0095\u009b]|[\u00a1\u00a2\u00a4\u00a6-\u00a9\u00ab-\u00ae\u00b0-\u00b2\u00b4-\u00b8\u00bb\u00bd])[a-z]/,
  // Cyrillic, Greek and the like: only letters beyond ASCII.
  /[\u00c0-\u00ff]{3}/,
];

/** "š" and "ž" of ISO 8859-2 are other letters here; only where no byte is one that it does not use can they be its. */
const AMBIGUOUS = /[A-Za-z][\u00b9\u00be]/;
const NOT_ISO_8859_2 = /[\u0080-\u009f]/;

/** Whether bytes that are not UTF-8 can be English text in Windows-1250, of which it is known that it is written so. */
export function canBeWindows1250(bytes: Uint8Array): boolean {
  if (!mostlyAscii(bytes)) return false;
  const raw = rawCharacters(bytes);
  return SIGNS_OF_OTHERS.every((sign) => !sign.test(raw));
}

/** Whether they are: it has words that are told by them. */
export function isWindows1250(bytes: Uint8Array): boolean {
  if (!canBeWindows1250(bytes)) return false;
  const raw = rawCharacters(bytes);
  return TELLING.some((words) => words.test(raw)) && (!AMBIGUOUS.test(raw) || NOT_ISO_8859_2.test(raw));
}

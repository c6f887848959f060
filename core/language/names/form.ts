/** How a word is written, as far as the rules for names ask. */

/** Bits of it. */
export const FORM = {
  /** Starts with a capital, with a small letter. */
  upper: 1,
  lower: 2,
  /** Has a letter, a capital among them. */
  letter: 4,
  capital: 8,
  /** No letter of it is small. */
  capitals: 16,
  /** Has a capital in headlines: short function words stay small there. */
  long: 32,
  /** Capitals and small letters as only makers of names mix them. */
  mixed: 64,
  /** Three letters and more and nothing else, the first of them a capital. */
  ownWord: 128,
  /** One token with a prefix in front of a name: "anti-Ruritanian". */
  prefixed: 256,
} as const;

const LONG = 4;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const STARTS_LOWER = /^\p{Ll}/u;
/** "SoftBank", "eToro"; but not "McDonald", "LeBron", "iPhone", "mRNA". */
const MIXED = /^(?!(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz|i)\p{Lu})\p{L}*\p{Ll}\p{Lu}+\p{Ll}+$/u;
const OWN_WORD = /^\p{Lu}\p{L}{2,}$/u;
/** What stands in front of a name in the same token: "anti-Ruritanian", "#Ruritania". */
export const PREFIX = /^(?:#|(?:anti|pro|non|ex|post|pre|counter|trans|un)[-\u2010\u2011])(?=\p{Lu})/iu;

/** Below stand letters without marks, of which the code tells the case. */
const FIRST_MARKED = 0x80;
const STARTS_UPPER = /^\p{Lu}/u;

export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < FIRST_MARKED ? code >= 65 && code <= 90 : STARTS_UPPER.test(text);
}

/** Whether a word is of letters alone, three and more, the first of them a capital. */
export const isOwnWord = ({ form }: { readonly form: number }): boolean => (form & FORM.ownWord) !== 0;

export function formOf(text: string): number {
  return (
    (startsUpper(text) ? FORM.upper : 0) |
    (STARTS_LOWER.test(text) ? FORM.lower : 0) |
    (LETTER.test(text) ? FORM.letter : 0) |
    (CAPITAL.test(text) ? FORM.capital : 0) |
    (text === text.toUpperCase() ? FORM.capitals : 0) |
    (text.length >= LONG ? FORM.long : 0) |
    (MIXED.test(text) ? FORM.mixed : 0) |
    (OWN_WORD.test(text) ? FORM.ownWord : 0) |
    (PREFIX.test(text) ? FORM.prefixed : 0)
  );
}

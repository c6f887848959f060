import { francAll } from 'franc-min';

/** Too few letters to tell languages apart by their trigrams. */
const FEWEST_LETTERS = 300;
/** English that is full of foreign names may come second, this close to the first. */
const NEARLY_AS_LIKELY = 0.98;

/**
 * The language a text is in when it is plainly not English, as an ISO 639-3 code; undefined for English and for texts too
 * short to tell.
 */
export function otherLanguage(text: string): string | undefined {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  const ranked = francAll(text);
  const [best] = ranked[0] ?? ['und'];
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  return best === 'und' || english >= NEARLY_AS_LIKELY ? undefined : best;
}

/** Whether a declared language, a BCP 47 tag or a language's English name, is English. */
export function isEnglish(declared: string): boolean {
  return /^(?:en|eng|english)(?:[-_].*)?$/i.test(declared);
}

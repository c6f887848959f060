/**
 * Abbreviations that keep their full stop, by what the stop tells about the end of a sentence. Compared without the stop;
 * capitals matter where the lower-case word is an ordinary one ("gen", "mar").
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Stand before a name: never end a sentence. */
export const BEFORE_NAMES = words(
  `Mr Mrs Ms Messrs Mx Dr Drs Prof Profs Rev Fr Hon Pres Gov Govs Sen Sens Rep Reps Amb Sec Atty Supt Insp Det Gen Lt Col Maj
   Capt Cpl Sgt Adm Brig Cmdr Cdr Pvt Pte Ens Ft Mt St Ste Sr Sra Mme Mlle Msgr Ald Cllr Min Dep Lt.Gen Maj.Gen Brig.Gen
   Lt.Col Lt.Gov`,
);

/** Abbreviated only before a number ("No. 3", "p. 12"): elsewhere "no" and "fig" are words and the stop ends a sentence. */
export const BEFORE_NUMBERS = words(
  'No no Nos nos p pp P vol Vol vols ch Ch art Art Arts para paras fig Fig figs Figs sec c ca',
);

/** Months and days: end a sentence before a capitalised word, never before a number. */
export const CALENDAR = words(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
);
/** Of these, words of their own: abbreviated only before a number or a comma ("Sun. 4 May", but "in the Sun."). */
export const CALENDAR_WORDS = words('Mar Sat Sun');

/** Of the United States, as news agencies write them; abbreviated only after a comma ("Seattle, Wash."). */
export const STATES = words(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va
   Vt Wash Wis Wyo`,
);

/** The rest: end a sentence where the next word looks like the start of one. */
export const OTHERS = words(
  `Inc Corp Co Ltd Bros Assn Assoc Dept Div Govt Intl Natl Univ Inst Jr Esq etc vs v al approx est incl cf viz Ave Blvd Rd
   Hwy Ph.D Ed.D M.Sc B.Sc M.Phil D.Phil Ll.B Ll.M Mfg Plc Pty Ass't Int'l Nat'l`,
);

export type AbbreviationKind = 'before-name' | 'before-number' | 'calendar' | 'state' | 'initial' | 'acronym' | 'other';

/**
 * What kind of abbreviation a word with its full stop is.
 * @param word without the stop
 * @returns undefined for a word that is none
 */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (BEFORE_NAMES.has(word)) return 'before-name';
  if (CALENDAR.has(word)) return 'calendar';
  if (BEFORE_NUMBERS.has(word)) return 'before-number';
  if (OTHERS.has(word)) return 'other';
  if (STATES.has(word)) return 'state';
  if (/^\p{Lu}$/u.test(word)) return 'initial';
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return 'acronym';
  return undefined;
}

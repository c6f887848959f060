const DOUBLES = /[^aeiou][aeiou][bdgklmnprtvz]$/;
/** A verb of one syllable always doubles: "raped" is no form of "rap". */
const ONE_SYLLABLE = /^[^aeiouy]*[aeiou][^aeiou]$/;

/** How a verb is written before an ending that starts with a vowel, in every way that English doubles or drops a letter. */
export function possibleStemsOf(verb: string): string[] {
  if (verb.endsWith('e') && !/[eoy]e$/.test(verb)) return [verb.slice(0, -1)];
  return DOUBLES.test(verb) ? [verb, verb + verb.at(-1)!] : [verb];
}

/** The same, without what a verb of one syllable is never written like. */
export function stemsOf(verb: string): string[] {
  const stems = possibleStemsOf(verb);
  return stems.length > 1 && ONE_SYLLABLE.test(verb) ? stems.slice(1) : stems;
}

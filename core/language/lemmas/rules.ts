/** Lemmas by spelling, as English inflects regularly; what is not regular stands in the table of exceptions. */

/** The inflections that change a word: the class of exceptions that a fine tag (Penn) reads. */
export type Inflection = 's' | 'ing' | 'ed' | 'er' | 'est';

/** The inflection that a fine tag says a word has. */
export function inflectionOf(xpos: string): Inflection | undefined {
  switch (xpos) {
    case 'NNS':
    case 'NNPS':
    case 'VBZ':
      return 's';
    case 'VBG':
      return 'ing';
    case 'VBD':
    case 'VBN':
      return 'ed';
    case 'JJR':
    case 'RBR':
      return 'er';
    case 'JJS':
    case 'RBS':
      return 'est';
    default:
      return undefined;
  }
}

/** Takes a regular inflection off a lower-case word. */
export function uninflected(word: string, inflection: Inflection): string {
  if (inflection === 's') return withoutS(word);
  if (!word.endsWith(inflection)) return word;
  const stem = word.slice(0, -inflection.length);
  // "sing" and "red": nothing that could be a stem is left.
  if (!/[aeiouy]/.test(stem) || stem.length < 2) return word;
  if (stem.endsWith('i') && inflection !== 'ing') return `${stem.slice(0, -1)}y`;
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1);
  return lostE(stem) ? `${stem}e` : stem;
}

function withoutS(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word.length < 3) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a stem's spelling says that its word ends in a silent e: "argu", "serv", "chang", "releas". */
function lostE(stem: string): boolean {
  if (/[cuvz]$/.test(stem)) return true;
  if (/(?:[^aeiou]l|[dlnr]g|[aeo]us|ais|eas|oos|[^aeiou]s)$/.test(stem)) return !/(?:[lr]l|ss)$/.test(stem);
  // One vowel and one consonant at the end of a longer stem: "donat", "provid", "requir".
  return /[^aeiou](?:at|id|ir|or|in|ut|iz|as|is|os|us|ag|eg|ok|op|ok|ur|ap|am|im|um|ak|ik|al|il|ul|ol)$/.test(stem);
}

import type { TreebankSentence } from './conllu.ts';

/** A phrase that GUM annotates, by its tokens. */
export interface GumPhrase {
  readonly first: number;
  readonly end: number;
  /** `person`, `place`, `abstract`. */
  readonly label: string;
  /** Whom or what it speaks of, by number within the document. */
  readonly id: string;
}

/** Bracketed phrases of the Entity column: `(12-person-giv:act-…` opens, `12)` or `)` closes. */
export function gumPhrases({ misc }: TreebankSentence): GumPhrase[] {
  const open: Omit<GumPhrase, 'end'>[] = [];
  const phrases: GumPhrase[] = [];
  misc.forEach((column, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/u.exec(column)?.[1] ?? '';
    for (const [piece] of value.matchAll(/\([^()]*\)?|[^()]*\)/gu)) {
      const [id, label] = piece.replace(/[()]/gu, '').split('-');
      if (piece.startsWith('(')) open.push({ first: i, label: label ?? '', id: id! });
      if (!piece.endsWith(')')) continue;
      const at = piece.startsWith('(') ? open.length - 1 : open.findLastIndex((one) => one.id === id);
      const [phrase] = at === -1 ? [] : open.splice(at, 1);
      if (phrase !== undefined) phrases.push({ ...phrase, end: i + 1 });
    }
  });
  return phrases;
}

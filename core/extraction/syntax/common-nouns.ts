/**
 * Words that open a sentence have a capital whatever they are, and taggers take rare ones for names ("Airstrikes were carried out") or
 * for verbs ("Fighting between A and B"); behind an owner they take some for adjectives ("A's offensive against B"). A noun of action
 * that is part of no name is read as the noun that it is.
 */
import { withLayers, type NamedDoc } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

/** Returns the document with such nouns restored; the same document if there are none. */
export function readCommonNouns(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const found = [...openingNouns(doc, lexicon), ...ownedNouns(doc, lexicon)];
  if (found.length === 0) return doc;
  const [upos, xpos, lemmas] = [[...doc.upos], [...doc.xpos], [...doc.lemmas]];
  for (const { token, lemma, plural } of found) {
    upos[token] = 'NOUN';
    xpos[token] = plural ? 'NNS' : 'NN';
    lemmas[token] = lemma;
  }
  return withLayers(doc, { upos, xpos, lemmas });
}

interface Restored {
  readonly token: number;
  readonly lemma: string;
  readonly plural: boolean;
}

const SIDES: ReadonlySet<string> = new Set(['between', 'from', 'by', 'against']);

function openingNouns(doc: NamedDoc, { frames }: Lexicon): readonly Restored[] {
  const named = new Set(doc.names.map(({ firstToken }) => firstToken));
  return doc.sentences.flatMap(({ firstToken, endToken }) => {
    const isActed = doc.upos[firstToken] === 'VERB' && SIDES.has(doc.tokens[firstToken + 1]?.text ?? '');
    if ((doc.upos[firstToken] !== 'PROPN' && !isActed) || named.has(firstToken)) return [];
    // "Strike Force": with a name behind it, it may be part of one
    if (firstToken + 1 < endToken && doc.upos[firstToken + 1] === 'PROPN') return [];
    const lower = doc.tokens[firstToken]!.text.toLowerCase();
    const lemma = [lower, lower.replace(/s$/, '')].find((form) => frames.nouns.has(form));
    return lemma === undefined ? [] : [{ token: firstToken, lemma, plural: lemma !== lower }];
  });
}

const OWNING: ReadonlySet<string> = new Set(["'s", '’s', "'", '’', 'its', 'their']);

const ownedNouns = ({ tokens, upos }: NamedDoc, { frames }: Lexicon): readonly Restored[] =>
  tokens.flatMap(({ text }, token) =>
    upos[token] === 'ADJ' &&
    upos[token + 1] === 'ADP' &&
    OWNING.has(tokens[token - 1]?.text ?? '') &&
    frames.nouns.has(text)
      ? [{ token, lemma: text, plural: false }]
      : [],
  );

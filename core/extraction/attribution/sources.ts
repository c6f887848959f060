/** Sources that a sentence names without a verb of speech: "according to X", "in X's view", "X: …", "… — X". */
import type { Reading } from '../syntax/resolve.ts';
import { isNoun, lemmaOf, lowerOf, prepositionOf, uposOf, wordOf, xposOf, type Tree } from '../tree.ts';
import { hasComma, isSubordinate } from './by-order.ts';
import { speakerNamedBy, type Speaker } from './speakers.ts';

const REACH = 10;

/** The source of a prepositional phrase anywhere in the sentence, but for a relative clause that the act is no part of. */
export function sourceOf(reading: Reading, predicate: number): Speaker | undefined {
  const { tree } = reading;
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[predicate] ?? 0] ?? {
    firstToken: 0,
    endToken: 0,
  };
  for (let token = firstToken; token + 1 < endToken; token++) {
    const start = startOfSource(reading, token);
    if (start === undefined) continue;
    if (isSubordinate(tree, token, firstToken) && hasComma(tree, predicate, token)) continue;
    const speaker = firstActor(reading, start, Math.min(endToken, start + REACH - 2));
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** Where a source's name begins behind "according to", "per", "in the words of", "in" before "X's view". */
function startOfSource({ tree, lexicon }: Reading, token: number): number | undefined {
  const word = lowerOf(tree, token);
  // "an agreement according to which …" is no source
  if (word === 'according' && lowerOf(tree, token + 1) === 'to')
    return lowerOf(tree, token + 2) === 'which' ? undefined : token + 2;
  // "per Reuters", not "per day"
  if (word === 'per' && (uposOf(tree, token + 1) === 'PROPN' || lowerOf(tree, token + 1) === 'the')) return token + 1;
  if (word !== 'in') return undefined;
  const isWording = (at: number): boolean => lexicon.cues.source_nouns.has(lemmaOf(tree, at));
  if (lowerOf(tree, token + 1) === 'the' && isWording(token + 2) && lowerOf(tree, token + 3) === 'of') return token + 4;
  for (let at = token + 2; at - token < REACH && wordOf(tree, at) !== ','; at++)
    if (isWording(at) && isPossessed(tree, at)) return token + 1;
  return undefined;
}

/** "X's words", "his view". */
const isPossessed = (tree: Tree, noun: number): boolean =>
  tree.doc.xpos[noun - 1] === 'POS' || tree.doc.xpos[noun - 1] === 'PRP$';

function firstActor(reading: Reading, start: number, end: number): Speaker | undefined {
  const { tree, actors } = reading;
  for (let at = start; at < end; at++) {
    if (prepositionOf(tree, at).startsWith('according')) return speakerNamedBy(reading, at);
    if (actors.at[at] !== undefined) return speakerNamedBy(reading, at);
    if (wordOf(tree, at) === ',') return undefined;
  }
  return undefined;
}

/** "Pentagon Spokesman: Strikes Weaken Militants", "Strikes weakened militants — Pentagon": a headline's speaker. */
export function headlineSpeaker(reading: Reading, predicate: number): Speaker | undefined {
  const { tree } = reading;
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[predicate] ?? 0] ?? {
    firstToken: 0,
    endToken: 0,
  };
  let finite = false;
  for (let token = firstToken; token < Math.min(firstToken + (finite ? 5 : REACH), predicate); token++) {
    finite ||= isFinite(tree, token);
    if (wordOf(tree, token) !== ':') continue;
    for (let at = token - 1; at >= firstToken; at--) {
      const speaker = reading.actors.at[at] === undefined ? undefined : speakerNamedBy(reading, at);
      if (speaker !== undefined) return speaker;
    }
  }
  return behindDash(reading, predicate, endToken);
}

const isFinite = (tree: Tree, token: number): boolean => ['VBD', 'VBZ', 'VBP', 'MD'].includes(xposOf(tree, token));

const DASHES = new Set(['-', '–', '—', '--']);

/** A name alone behind a dash at the end of a headline, which has no full stop. */
function behindDash(reading: Reading, predicate: number, end: number): Speaker | undefined {
  const { tree } = reading;
  for (let at = end - 1; at > predicate && end - at < REACH; at--) {
    if (DASHES.has(wordOf(tree, at)) && isSpaced(tree, at)) return speakerNamedBy(reading, end - 1);
    if (!isNoun(tree, at) && uposOf(tree, at) !== 'ADJ') return undefined;
  }
  return undefined;
}

const isSpaced = ({ doc }: Tree, token: number): boolean =>
  (doc.tokens[token - 1]?.end ?? 0) < (doc.tokens[token]?.start ?? 0) &&
  (doc.tokens[token]?.end ?? 0) < (doc.tokens[token + 1]?.start ?? 0);

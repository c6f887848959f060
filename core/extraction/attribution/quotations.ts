/**
 * Quotations and whose they are. A quotation runs from an opening mark to its closing one, over sentences and paragraphs
 * (each of which may open anew); a statement after "X said:" at a line's end needs no marks.
 */
import { stretchAt } from '../sorted.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import type { Reading } from '../syntax/resolve.ts';
import { headOf, isRoot, uposOf, wordOf, type Tree } from '../tree.ts';
import { answersIn } from './answers.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { speakerAt, speakerNamedBy, type Speaker } from './speakers.ts';

/** A stretch of quoted tokens, `first` in and `end` out. */
export interface Quotation {
  readonly first: number;
  readonly end: number;
  readonly speaker?: Speaker;
  /** A statement without marks: the whole text is its speaker's, who is no source beside it. */
  readonly unmarked?: boolean;
}

const LONGEST = 600;
/** In tokens: so long may the title of a work be. */
const LONGEST_TITLE = 12;

/** What titles write small. */
const SMALL_IN_TITLES = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART']);

/** The quotations that are titles of works, of two words and more: "A Farewell to the Front". */
export const titlesIn = (tree: Tree, quotations: readonly Quotation[]): readonly Quotation[] =>
  quotations.filter(({ first, end }) => {
    if (end - first > LONGEST_TITLE) return false;
    const words = tree.doc.tokens.slice(first, end).map(({ text }, at) => ({ text, token: first + at }));
    const capitalised = words.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    const small = words.filter(({ text }) => /^\p{Ll}/u.test(text));
    return capitalised.length > 1 && small.every(({ token }) => SMALL_IN_TITLES.has(uposOf(tree, token) ?? ''));
  });

/** Finds an article's quotations in order, each with its speaker where one can be told. */
export function findQuotations(reading: Reading): Quotation[] {
  const { tree } = reading;
  const spans = quotedSpans(tree);
  const statement = spans.length === 0 ? statementSpan(tree) : undefined;
  const all: readonly Quotation[] = statement === undefined ? spans : [{ ...statement, unmarked: true }];
  const found: Quotation[] = [];
  const speakers = new Map<number, readonly Speaker[]>();
  const speakersIn = (sentence: number): readonly Speaker[] => {
    const known = speakers.get(sentence) ?? speakersOutside(reading, sentence, all);
    speakers.set(sentence, known);
    return known;
  };
  for (const span of all) {
    const { first, end, unmarked } = span;
    const speaker =
      speakerOf(reading, span, speakersIn) ??
      (isOfSomeone(reading, span) ? undefined : continued(reading, span, found.at(-1)));
    found.push({ first, end, speaker, unmarked });
  }
  const answers = answersIn(reading, found);
  return answers.length === 0 ? found : [...found, ...answers].sort((a, b) => a.first - b.first);
}

function startsParagraph({ doc }: Tree, token: number): boolean {
  const from = doc.tokens[token - 1]?.end ?? 0;
  return doc.article.text.slice(from, doc.tokens[token]?.start ?? from).includes('\n');
}

function quotedSpans(tree: Tree): { first: number; end: number }[] {
  const spans: { first: number; end: number }[] = [];
  let open: number | undefined;
  const close = (first: number, end: number) => {
    if (end > first && end - first < LONGEST) spans.push({ first, end });
  };
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    const word = wordOf(tree, token);
    if (open !== undefined && startsParagraph(tree, token)) {
      // an unclosed quotation goes on if the next paragraph opens with a mark again, and else ends with its own
      close(open, token);
      open = undefined;
    }
    const closing = word === '”' || word === "''" || (word === '"' && open !== undefined);
    const opening = word === '“' || word === '``' || (word === '"' && open === undefined);
    if (opening && open === undefined) open = token + 1;
    else if (closing && open !== undefined) {
      close(open, token);
      open = undefined;
    }
  }
  if (open !== undefined) close(open, tree.doc.tokens.length);
  return spans;
}

/** "The Minister said:" at the end of a line: the rest is his. */
function statementSpan(tree: Tree): { first: number; end: number } | undefined {
  const { sentences, tokens, article } = tree.doc;
  for (const { endToken, end } of sentences) {
    const last = endToken - 1;
    if (wordOf(tree, last) !== ':' || endToken >= tokens.length) continue;
    const lineEnds = article.text.slice(end, tokens[endToken]?.start ?? end).includes('\n');
    if (lineEnds) return { first: endToken, end: tokens.length };
  }
  return undefined;
}

/**
 * Whose a quotation is: the subject of a verb of speech outside it in the sentences that it begins or ends in; of the main verb
 * before a colon ("defended the move: …"); of the sentence before, where the quotation is a sentence by itself.
 */
function speakerOf(
  reading: Reading,
  span: { first: number; end: number },
  speakersIn: (sentence: number) => readonly Speaker[],
): Speaker | undefined {
  const { tree } = reading;
  const ending = tree.sentenceOf[Math.min(span.end, tree.doc.tokens.length - 1)] ?? 0;
  const beginning = tree.sentenceOf[span.first] ?? 0;
  const near = (speaker: Speaker) => Math.min(Math.abs(speaker.first - span.end), Math.abs(span.first - speaker.end));
  const nearest = (speakers: readonly Speaker[]) =>
    speakers.reduce<Speaker | undefined>(
      (best, speaker) => (best && near(best) <= near(speaker) ? best : speaker),
      undefined,
    );
  const around = nearest(speakersIn(ending)) ?? nearest(speakersIn(beginning));
  if (around !== undefined) return around;
  const opening = openingOf(tree, span.first);
  if (opening > (tree.doc.sentences[beginning]?.firstToken ?? 0)) return beforeColon(reading, opening, beginning);
  return beginning === 0 ? undefined : nearest(speakersIn(beginning - 1));
}

/** The first token of a quotation's marks. */
const openingOf = (tree: Tree, first: number): number =>
  ['"', '“', '``', '‘'].includes(wordOf(tree, first - 1)) ? first - 1 : first;

/** "Chad defended its policy: “…”": the subject of what stands before the colon. */
function beforeColon(reading: Reading, opening: number, index: number): Speaker | undefined {
  const { tree } = reading;
  if (wordOf(tree, opening - 1) !== ':') return undefined;
  const { firstToken } = tree.doc.sentences[index] ?? { firstToken: opening };
  for (let verb = firstToken; verb < opening; verb++) {
    if (uposOf(tree, verb) !== 'VERB' || !(isRoot(tree, verb) || headOf(tree, verb) >= opening)) continue;
    for (const subject of argumentsOf(reading, verb).subjects) {
      const speaker = speakerNamedBy(reading, subject);
      if (speaker !== undefined) return speaker;
    }
  }
  return undefined;
}

/** The subjects of the verbs of speech in a sentence, outside its quotations. */
function speakersOutside(
  reading: Reading,
  sentence: number,
  quoted: readonly { first: number; end: number }[],
): readonly Speaker[] {
  const { firstToken, endToken } = reading.tree.doc.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  const speakers: Speaker[] = [];
  for (let token = firstToken; token < endToken; token++) {
    const speaker = stretchAt(quoted, token) === undefined ? speakerAt(reading, token) : undefined;
    if (speaker !== undefined) speakers.push(speaker);
  }
  return speakers;
}

/** "A witness said: “…”": whoever it is, it is not the speaker before. */
function isOfSomeone(reading: Reading, { first }: { first: number }): boolean {
  const { tree } = reading;
  const { firstToken } = tree.doc.sentences[tree.sentenceOf[first] ?? 0] ?? { firstToken: first };
  for (let token = firstToken; token < openingOf(tree, first); token++) if (isSpeechVerb(reading, token)) return true;
  return false;
}

/** A quotation that follows another without a word between belongs to the same speaker. */
function continued(
  reading: Reading,
  span: { first: number; end: number },
  last: Quotation | undefined,
): Speaker | undefined {
  if (last?.speaker === undefined) return undefined;
  const { sentenceOf } = reading.tree;
  const gap = (sentenceOf[span.first] ?? 0) - (sentenceOf[last.end - 1] ?? 0);
  return gap <= 1 ? last.speaker : undefined;
}

/** The annotated names that the model learns from, each set brought to persons, organizations and places. */
import { join } from 'node:path';
import type { ChainSpan, ModelType } from '../../core/language/names/chain.ts';
import { tokenizeText } from '../../core/language/tokens/tokenize.ts';
import { readColumns, type AnnotatedSentence } from '../evaluate/name-data.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';
import { gumPhrases } from './gum-phrases.ts';

export interface NameSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly ChainSpan[];
  readonly document: string;
  /** Its names may be incomplete: read with its document, and not learnt from. */
  readonly isUnsure?: boolean;
}

/** What the labels of the sets are here; those that are missing name no actor. */
export const NAME_TYPES: Readonly<Record<string, ModelType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  person: 'person',
  politician: 'person',
  writer: 'person',
  musicalartist: 'person',
  scientist: 'person',
  researcher: 'person',
  organisation: 'organization',
  politicalparty: 'organization',
  university: 'organization',
  band: 'organization',
  magazine: 'organization',
  location: 'place',
  country: 'place',
};

/** Labels without a type here (works, events, nationalities, products) are no names of actors; nor are handles of accounts. */
const typed = ({ tokens, spans, document }: AnnotatedSentence): NameSentence => ({
  tokens,
  document,
  spans: spans.flatMap(({ first, end, label }) => {
    const type = NAME_TYPES[label];
    return type === undefined || tokens[first]!.startsWith('@') ? [] : [{ first, end, type }];
  }),
});

const CROSSNER = ['politics', 'science', 'literature', 'music', 'ai'];
const BTC = ['a', 'b', 'e', 'f', 'g', 'h'];

export interface NameSource {
  readonly name: string;
  readonly sentences: readonly NameSentence[];
  /** How often each pass goes over it. */
  readonly weight: number;
}

/**
 * Adds to each sentence that the project's tokenizer would cut otherwise ("Jean-Pierre" is three tokens to it) a copy cut so.
 */
function withOwnTokens(sentences: readonly NameSentence[]): NameSentence[] {
  const copies = sentences.flatMap((sentence) => {
    const pieces = sentence.tokens.map((token) => tokenizeText(token).map(({ text }) => text));
    if (pieces.every(({ length }) => length === 1)) return [];
    const starts = [0];
    for (const { length } of pieces) starts.push(starts.at(-1)! + length);
    const spans = sentence.spans.map(({ first, end, type }) => ({
      first: starts[first]!,
      end: starts[end]!,
      type,
    }));
    const kept = spans.filter(({ first, end }) => first < end);
    return [
      {
        tokens: pieces.flat(),
        spans: kept,
        document: `${sentence.document} cut`,
      },
    ];
  });
  return [...sentences, ...copies];
}

/**
 * The training sets in a data folder. Test splits are not among them.
 * @param titles what stands before a person's name and is no part of it
 */
export function nameSources(data: string, titles: ReadonlySet<string>): NameSource[] {
  const crossner = (domain: string): NameSentence[] =>
    ['train', 'dev'].flatMap((split) =>
      withOwnTokens(readColumns(join(data, `crossner/ner_data/${domain}/${split}.txt`), /\t/u, 0, 1).map(typed)),
    );
  return [
    {
      name: 'wikigold',
      weight: 1,
      sentences: withOwnTokens(wikigold(join(data, 'wikigold/wikigold.conll.txt'))),
    },
    ...CROSSNER.map((domain) => ({
      name: `crossner ${domain}`,
      weight: domain === 'politics' ? 2 : 1,
      sentences: crossner(domain),
    })),
    {
      name: 'gum',
      weight: 1,
      sentences: gumNames(readTreebank(join(data, 'gum/gum-train.conllu.gz')), titles),
    },
    {
      name: 'uner ewt dev',
      weight: 4,
      sentences: readColumns(join(data, 'uner-english-ewt/en_ewt-ud-dev.iob2.gz'), /\t/u, 1, 2).map(typed),
    },
    {
      name: 'btc',
      weight: 1,
      sentences: BTC.flatMap((part) => readColumns(join(data, `btc/btc-${part}.conll`), /\t/u, 0, 1).map(typed)),
    },
  ];
}

function wikigold(path: string): NameSentence[] {
  let document = 0;
  return readColumns(path, / /u, 0, 1).flatMap((sentence) => {
    if (sentence.tokens[0] === '-DOCSTART-') {
      document += 1;
      return [];
    }
    return [{ ...typed(sentence), document: `# wikigold ${document}` }];
  });
}

const GUM_TYPES: Readonly<Record<string, ModelType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

/**
 * GUM marks whole phrases, named or not; the name is what is proper in them around their head, less a person's titles.
 * Peoples ("Americans") are marked as persons there and are no names here.
 */
function gumNames(sentences: readonly TreebankSentence[], titles: ReadonlySet<string>): NameSentence[] {
  return sentences.map((sentence) => {
    const phrases = gumPhrases(sentence).flatMap(({ first, end, label }): ChainSpan[] => {
      const type = GUM_TYPES[label];
      const name = type === undefined ? undefined : properPart(sentence, first, end);
      if (type === undefined || name === undefined) return [];
      if (type !== 'person') return [{ ...name, type }];
      let { first: from } = name;
      while (from < name.end - 1 && titles.has(sentence.forms[from]!)) from += 1;
      const isPeople = name.end - from === 1 && (sentence.xpos[from] === 'NNPS' || titles.has(sentence.forms[from]!));
      return isPeople ? [] : [{ first: from, end: name.end, type }];
    });
    const longest = [...phrases].sort((a, b) => b.end - b.first - (a.end - a.first));
    const kept: ChainSpan[] = [];
    for (const span of longest)
      if (kept.every((one) => span.end <= one.first || one.end <= span.first)) kept.push(span);
    return {
      tokens: sentence.forms,
      spans: kept.sort((a, b) => a.first - b.first),
      document: `# ${sentence.document}`,
    };
  });
}

const NAME_JOINERS = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  '-',
  "'s",
  '’s',
  'de',
  'la',
  'del',
  'on',
  'at',
  '.',
  "'",
]);

/** The proper words around a phrase's head, with the small words between them; undefined if its head is a common noun. */
function properPart(
  { forms, upos, heads }: TreebankSentence,
  first: number,
  end: number,
): { first: number; end: number } | undefined {
  const isProper = (i: number): boolean =>
    upos[i] === 'PROPN' || (/^\p{Lu}/u.test(forms[i]!) && /^(?:ADJ|NOUN|NUM|X|VERB)$/u.test(upos[i]!) && i > 0);
  let head = -1;
  for (let i = first; i < end; i++) {
    const outside = heads[i] === 0 || heads[i]! - 1 < first || heads[i]! - 1 >= end;
    if (outside && head === -1) head = i;
  }
  if (head === -1 || upos[head] !== 'PROPN') return undefined;
  let from = head;
  for (let i = head - 1; i >= first; i--) {
    if (isProper(i)) from = i;
    else if (!NAME_JOINERS.has(forms[i]!)) break;
  }
  let to = head + 1;
  for (let i = head + 1; i < end; i++) {
    if (isProper(i)) to = i + 1;
    else if (!NAME_JOINERS.has(forms[i]!) || forms[i] === "'s" || forms[i] === 'at') break;
  }
  return { first: from, end: to };
}

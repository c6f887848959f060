/**
 * Base noun phrases on the surface, and lists of them. Trees err most in coordination and in long subjects; where one gives no
 * answer, word order does.
 */
import type { NamedDoc } from '../../model/doc.ts';
import { behindAside, behindRelative } from './relatives.ts';

/** Tokens `first` up to `end`; the head is the last noun, name, number or pronoun. */
export interface Chunk {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

export interface Chunks {
  /** For each token its chunk, if it stands in one. */
  readonly at: readonly (Chunk | undefined)[];
  /** For each token in the last position of a list's item, the heads of all items of the list. */
  readonly lists: ReadonlyMap<number, readonly number[]>;
}

const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ', 'SYM']);
const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

/** Cuts a document into chunks and lists. Linear in its tokens. */
export function findChunks(doc: NamedDoc): Chunks {
  const at = new Array<Chunk | undefined>(doc.tokens.length).fill(undefined);
  const named = new Uint8Array(doc.tokens.length);
  for (const { firstToken, endToken } of doc.names) named.fill(1, firstToken, endToken);
  for (const { firstToken, endToken } of doc.sentences) {
    for (let token = firstToken; token < endToken;) {
      const end = chunkEnd(doc, named, token, endToken);
      if (end > token) mark(doc, at, token, end);
      token = Math.max(end, token + 1);
    }
  }
  return { at, lists: findLists(doc, at) };
}

const isPossessive = (doc: NamedDoc, token: number): boolean =>
  doc.upos[token] === 'PART' && POSSESSIVE.has(doc.tokens[token]?.text ?? '');

function chunkEnd(doc: NamedDoc, named: Uint8Array, start: number, limit: number): number {
  if (doc.upos[start] === 'PRON' && doc.xpos[start] !== 'PRP$') return start + 1;
  let end = start;
  for (; end < limit; end++) {
    const upos = doc.upos[end] ?? 'X';
    const inside = INSIDE.has(upos) || named[end] === 1 || doc.xpos[end] === 'PRP$' || doc.xpos[end] === 'HYPH';
    const owner = end > start && isPossessive(doc, end);
    // "offered Mali its help"
    const isOwner = doc.xpos[end] === 'PRP$' && HEADS.has(doc.upos[end - 1] ?? '');
    const opens = end > start && (upos === 'DET' || isOwner) && !isPossessive(doc, end - 1);
    if (opens || (end > start && endsName(doc, named, end)) || announces(doc, end) || !(inside || owner)) break;
  }
  return end;
}

/** "Leaders such as A". */
const announces = ({ tokens }: NamedDoc, token: number): boolean =>
  tokens[token]?.text === 'such' && tokens[token + 1]?.text === 'as';

const TIMES = new Set([
  'today',
  'yesterday',
  'tomorrow',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

/** Behind "next", "last" or "several" they make a time of what follows a name. */
const SPANS = /^(?:hour|day|night|morning|afternoon|evening|weekend|week|month|year|decade)s?$/i;

/** "with Japan today", "to Chile two days ago", "with Peru next week": words of time and numbers behind a name begin something new. */
function endsName(doc: NamedDoc, named: Uint8Array, token: number): boolean {
  if (named[token - 1] !== 1 || named[token] === 1) return false;
  const isTime = doc.upos[token] === 'ADJ' && SPANS.test(doc.tokens[token + 1]?.text ?? '');
  return isTime || doc.upos[token] === 'NUM' || TIMES.has(doc.tokens[token]?.text.toLowerCase() ?? '');
}

function mark(doc: NamedDoc, at: (Chunk | undefined)[], first: number, end: number): void {
  for (let head = end - 1; head >= first; head--) {
    if (!HEADS.has(doc.upos[head] ?? 'X')) continue;
    const chunk = { first, end, head };
    for (let token = first; token < end; token++) at[token] = chunk;
    return;
  }
}

/** "A, B and C": chunks joined by commas, the last by a conjunction. */
function findLists(doc: NamedDoc, at: readonly (Chunk | undefined)[]): Map<number, readonly number[]> {
  const lists = new Map<number, readonly number[]>();
  for (let token = 0; token < doc.tokens.length; token++) {
    const first = at[token];
    if (first === undefined || first.first !== token) continue;
    const items = readList(doc, at, first);
    if (items.length > 1 && !lists.has(first.head))
      for (const { head } of items)
        lists.set(
          head,
          items.map((item) => item.head),
        );
    token = first.end - 1;
  }
  return lists;
}

function readList(doc: NamedDoc, at: readonly (Chunk | undefined)[], first: Chunk): readonly Chunk[] {
  const items = [first];
  let closed = false;
  for (let token = first.end; !closed && items.length < 12;) {
    const joint = jointAt(doc, token);
    const next = joint === undefined ? undefined : at[joint.end];
    if (joint === undefined || next === undefined || next.first !== joint.end || isNominative(doc, next)) break;
    items.push(next);
    closed = joint.closing;
    token = next.end;
  }
  return closed ? withoutStrangers(doc, items) : [];
}

/** "in Tehran, and she": a pronoun in the nominative opens a clause of its own. */
const isNominative = (doc: NamedDoc, { first }: Chunk): boolean =>
  ['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'that'].includes(doc.tokens[first]?.text.toLowerCase() ?? '');

/** A comma, a conjunction, or both. */
function jointAt(doc: NamedDoc, token: number): { readonly end: number; readonly closing: boolean } | undefined {
  const word = (index: number) => doc.tokens[index]?.text.toLowerCase() ?? '';
  const comma = word(token) === ',' ? token + 1 : token;
  if (['and', 'or', '&'].includes(word(comma))) return { end: comma + 1, closing: true };
  if (word(comma) === 'as' && word(comma + 1) === 'well' && word(comma + 2) === 'as')
    return { end: comma + 3, closing: true };
  return comma > token ? { end: comma, closing: false } : undefined;
}

/**
 * "In Cairo, Israel and Hamas met": the place is no item. "A met B, and C left": nor is the next clause's subject, which a
 * verb follows, or a relative clause and a verb, where one stands before the list already.
 */
function withoutStrangers(doc: NamedDoc, items: readonly Chunk[]): readonly Chunk[] {
  const [first, last] = [items[0]!, items.at(-1)!];
  const next = behindRelative(doc, last.end) ?? behindAside(doc, last.end) ?? last.end;
  const followed =
    ['VERB', 'AUX'].includes(doc.upos[next] ?? '') && doc.xpos[next] !== 'VBN' && doc.xpos[next] !== 'VBG';
  const before = doc.upos[first.first - 1];
  if (!followed) return items;
  // "refugees from A, and B asked": the comma parts two clauses
  const isParted = items.length === 2 && doc.tokens[first.end]?.text === ',';
  if (isParted && (before === 'ADP' || before === 'VERB')) return items.slice(0, 1);
  if (before === 'ADP' && items.length > 2) return items.slice(1);
  return before === 'VERB' ? items.slice(0, -1) : items;
}

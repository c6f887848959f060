/** Articles in which it is annotated who is spoken of: GUM's documents and MEANTIME's, as printed text with mentions in its offsets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Article, Span } from '../../core/model/article.ts';
import { articleId } from '../../core/model/ids.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';
import { gumPhrases } from './gum-phrases.ts';

/** A mention: its span, that of its head word, and which entity it speaks of. */
export interface AnnotatedMention extends Span {
  readonly head: Span;
  readonly chain: string;
}

export interface AnnotatedArticle {
  readonly article: Article;
  readonly mentions: readonly AnnotatedMention[];
}

/** Text under construction, word by word. */
class Page {
  text = '';

  /** Adds a word and tells where it stands. */
  add(word: string, space: string): Span {
    const start = this.text.length + (this.text === '' ? 0 : space.length);
    this.text += (this.text === '' ? '' : space) + word;
    return { start, end: start + word.length };
  }
}

/** The documents of a split of GUM. */
export function readGum(path: string): AnnotatedArticle[] {
  const documents: TreebankSentence[][] = [];
  for (const sentence of readTreebank(path)) {
    if (sentence.startsDocument || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents.map((sentences) => {
    const page = new Page();
    const mentions = sentences.flatMap((sentence) => {
      const words = placed(sentence, page);
      return gumPhrases(sentence).map(({ first, end, id }): AnnotatedMention => ({
        start: words[first]!.start,
        end: words[end - 1]!.end,
        head: words[headIn(sentence, first, end)]!,
        // "12[2" is the second part of a phrase in pieces
        chain: id.replace(/\[.*/u, ''),
      }));
    });
    return { article: articleOf(sentences[0]!.document, page.text), mentions };
  });
}

/** Adds a sentence as it was printed; where each of its words stands. Those of a contraction that print alters share its place. */
function placed({ forms, text, startsParagraph }: TreebankSentence, page: Page): Span[] {
  const { start: offset } = page.add(text, startsParagraph ? '\n\n' : ' ');
  let at = 0;
  return forms.map((form) => {
    const start = text.indexOf(form, at);
    // a word that is not found within reach was altered
    if (start < 0 || start > at + form.length + 1) return { start: offset + at, end: offset + at + 1 };
    at = start + form.length;
    return { start: offset + start, end: offset + at };
  });
}

/** The word of a phrase whose head is outside of it. */
function headIn({ heads }: TreebankSentence, first: number, end: number): number {
  for (let i = first; i < end; i++) if (heads[i]! - 1 < first || heads[i]! - 1 >= end) return i;
  return first;
}

const MeantimeSchema = v.array(
  v.object({
    coref_chain: v.string(),
    mention_head: v.string(),
    sent_id: v.number(),
    tokens_number: v.array(v.number()),
    tokens_str: v.string(),
    'topic/subtopic_name': v.string(),
  }),
);

/** The English articles of MEANTIME. Its words come without the spaces between them; those are put in as print has them. */
export function readMeantime(folder: string): AnnotatedArticle[] {
  const unzipped = (file: string): string => gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  const pages = new Map<string, { readonly page: Page; readonly words: Map<string, Span>; last: string }>();
  let document = '';
  for (const line of unzipped('meantime.conll.gz').split('\n')) {
    const named = /^#begin document \((.*?)\)/u.exec(line);
    if (named !== null) pages.set((document = named[1]!), { page: new Page(), words: new Map(), last: '' });
    const own = pages.get(document);
    if (line === '' || line.startsWith('#') || own === undefined) continue;
    const [, sentence, number, written] = line.split('\t');
    const word = written!.replace(/^(?:``|'')$/u, '"');
    // title and date are lines of their own
    const space = sentence === own.last ? spaceBetween(own.page.text, word) : Number(sentence) <= 2 ? '\n\n' : ' ';
    own.words.set(`${sentence!} ${number!}`, own.page.add(word, space));
    own.last = sentence!;
  }
  const mentions = v.parse(MeantimeSchema, JSON.parse(unzipped('entities_mentions.json.gz')));
  return [...pages].map(([name, { page, words }]) => ({
    article: articleOf(name, page.text),
    mentions: mentions
      .filter((mention) => mention['topic/subtopic_name'] === name)
      .flatMap(
        ({ coref_chain: chain, mention_head: head, sent_id: sentence, tokens_number: numbers, tokens_str: text }) => {
          const spans = numbers.flatMap((number) => words.get(`${String(sentence)} ${String(number)}`) ?? []);
          const [first, last] = [spans[0], spans.at(-1)];
          if (first === undefined || last === undefined) return [];
          const at = text.split(' ').lastIndexOf(head);
          const span = { start: first.start, end: last.end };
          return [{ ...span, head: spans[at] ?? last, chain: chain.replace(/^(?:cross_intra|cross|intra)_/u, '') }];
        },
      ),
  }));
}

const CLINGS = /^(?:[.,;:!?%)\]]|['’](?:s|re|ve|ll|m|d)?|n['’]t)$/u;
const OPENS = /[([$£€]$/u;

function spaceBetween(text: string, word: string): string {
  const isQuoted = (text.match(/"/gu)?.length ?? 0) % 2 === 1;
  const clings = CLINGS.test(word) || OPENS.test(text) || (isQuoted && (word === '"' || text.endsWith('"')));
  return clings ? '' : ' ';
}

const articleOf = (name: string, text: string): Article => ({
  id: articleId(name.replace(/\W+/gu, '-')),
  title: '',
  text,
});

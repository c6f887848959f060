/** Articles put together again from the sentences that a graph quotes of them. */
import type { ArticleValue, EvidenceValue } from './records.ts';
import { Unrestorable } from './records.ts';

/** All texts together, in UTF-16 code units: a file may claim any length. */
const MOST_TEXT = 50_000_000;

interface Excerpt {
  readonly about: ArticleValue;
  length: number;
  readonly quotes: { readonly start: number; readonly text: string }[];
}

/** Gathers what is known of articles; what no sentence quotes is blank, as in a document without full texts. */
export class Excerpts {
  readonly #byId = new Map<string, Excerpt>();

  /** An article that is spoken of. `end` is an offset that must lie inside its text where the length is not told. */
  add(about: ArticleValue, end = 0): void {
    const known = this.#byId.get(about.article);
    const length = about.length ?? end;
    if (known === undefined) this.#byId.set(about.article, { about, length, quotes: [] });
    else known.length = Math.max(known.length, length);
  }

  /** A mention in an article that nothing else speaks of. */
  addPlace(article: string, end: number): void {
    if (this.#byId.get(article)?.about.length !== undefined) return;
    this.add({ article, title: article }, end);
  }

  quote(evidence: EvidenceValue, at: string): void {
    const { article, start, end, quote } = evidence;
    if (quote.length !== end - start) {
      const what = `The quote has ${quote.length} characters; \`start\` and \`end\` say ${end - start}.`;
      throw new Unrestorable(at, what);
    }
    this.add(evidence, end);
    this.#byId.get(article)!.quotes.push({ start, text: quote });
  }

  articles() {
    const excerpts = [...this.#byId.values()];
    if (excerpts.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT) {
      throw new Unrestorable('articles', 'Together the articles are too long to be held.');
    }
    return excerpts.map(({ about, length, quotes }) => {
      const { article, title, source, published, url, language } = about;
      return { id: article, title, source, published, url, language, text: textOf(length, quotes), excerpt: true };
    });
  }
}

function textOf(length: number, quotes: Excerpt['quotes']): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, text } of [...quotes].sort((a, b) => a.start - b.start)) {
    const end = start + text.length;
    if (end <= done) continue;
    pieces.push(' '.repeat(Math.max(0, start - done)), text.slice(Math.max(0, done - start)));
    done = end;
  }
  pieces.push(' '.repeat(Math.max(0, length - done)));
  return pieces.join('');
}

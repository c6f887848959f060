/** What a reading depends on besides its article: the code that reads, the lexicon and the models. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeArticle } from '../../core/formats/index.ts';
import type { Article } from '../../core/model/article.ts';
import { byCodeUnit } from '../../core/model/graph.ts';
import { articleId } from '../../core/model/ids.ts';

const ROOT = new URL('../../', import.meta.url);
/** The line of a reading belongs to it too: `core/formats/part`. */
const READS = [
  'core/language',
  'core/extraction',
  'core/model',
  'core/formats/part',
  'graph-data/lexicon',
  'graph-data/models',
];
const COUNTS = /\.(?:ts|json|bin)$/;
const TEST = /\.test\.ts$|\/testing\//;

/** A hash of all that: readings of one version of one text are the same. Hexadecimal. */
export function readingVersion(): string {
  const hash = createHash('sha256');
  for (const folder of READS) {
    const names = readdirSync(fileURLToPath(new URL(folder, ROOT)), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => COUNTS.test(name) && !TEST.test(name));
    for (const name of names.sort(byCodeUnit)) {
      const bytes = readFileSync(new URL(`${folder}/${name}`, ROOT));
      hash.update(`${folder}/${name} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** The key of an article's reading: all that it says, but for the name that it goes by. Hexadecimal. */
export function readingKey(article: Article, version: string): string {
  return createHash('sha256')
    .update(`${version}\n`)
    .update(encodeArticle({ ...article, id: articleId('') }))
    .digest('hex');
}

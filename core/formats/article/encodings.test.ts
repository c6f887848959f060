import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../model/result.ts';
import type { ArticleRead } from './article-file.ts';
import { articlesIn } from './read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A byte for each character, of the character's number. */
const raw = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const utf16 = (text: string, big = false, mark = true): Uint8Array =>
  new Uint8Array(
    [...(mark ? '\uFEFF' : ''), ...Array.from({ length: text.length }, (_, i) => text[i]!)].flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const pieced = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

const told = (read: ArticleRead): string => {
  if ('article' in read) return read.article.text;
  return 'skipped' in read ? `Skipped ${describeProblem(read.skipped)}` : `Note ${describeProblem(read.remark)}`;
};
const readAll = (bytes: Uint8Array, path: string, size = bytes.length || 1): string[] =>
  [...articlesIn({ path, pieces: pieced(bytes, size) })].map(told);

const ROW = 'The minister of Norway met her colleague from Portugal on Tuesday in';
const NOTE = (path: string, line: number, words: string): string =>
  `Note ${path}, line ${line}: The text is not UTF-8; it is read as Windows-1252: “${words}”. If that looks wrong, save the file as UTF-8.`;

describe('Windows-1252', () => {
  // Bytes of Windows-1252 as characters of the same numbers, and what they say.
  const WORDS: [raw: string, text: string][] = [
    ['Caf\u00e9 Central.', 'Café Central.'],
    ['M\u00fcnster, \u0093he said\u0094.', 'Münster, “he said”.'],
    ['Norway\u0092s \u0097 and Spain\u0092s \u0097 fleets.', 'Norway’s — and Spain’s — fleets.'],
    ['the year\u0085 and more.', 'the year… and more.'],
    ['\u00d6rebro, \u00c5land and \u00c9vora.', 'Örebro, Åland and Évora.'],
    ['Lisbon for \u0080 20 or \u00a3 17.', 'Lisbon for € 20 or £ 17.'],
    ['S\u00e3o Tom\u00e9, to which cr\u00e9\u00e9 belongs.', 'São Tomé, to which créé belongs.'],
    ['\u008aibenik and \u009eupa.', 'Šibenik and župa.'],
  ];

  test.each(WORDS)('%j is read right in a text, with a note', (words, text) => {
    const found = readAll(raw(`Talks\n${ROW} ${words}\n`), 'a.txt');
    expect(found.at(-1)).toBe(`Talks\n${ROW} ${text}\n`);
    expect(found[0]).toMatch(/^Note a\.txt, line 2: The text is not UTF-8; it is read as Windows-1252: “/);
  });

  test.each(WORDS)('%j is read right in a table, however it is cut into pieces', (words, text) => {
    const table = raw(`title,text\r\nA,"${ROW} Oslo."\r\nB,"${ROW} ${words}"\r\nC,"${ROW} Porto."\r\n`);
    for (const size of [1, 7, 100, 100_000]) {
      const found = readAll(table, 'news.csv', size);
      expect(found.slice(0, 3)).toEqual([`${ROW} Oslo.`, `${ROW} ${text}`, `${ROW} Porto.`]);
      expect(found.slice(3)).toEqual([expect.stringContaining('Note news.csv, line 3:')]);
    }
  });

  test('is told with the words around its first character', () => {
    const found = readAll(raw(`{"text":"${ROW} Caf\u00e9 Central."}\n`), 'news.ndjson');
    expect(found[0]).toBe(NOTE('news.ndjson', 1, 'on Tuesday in Café Central."}'));
    expect(found[1]).toBe(`${ROW} Café Central.`);
  });

  const OTHERS: [what: string, raw: string][] = [
    ['Mac OS Roman, an accent', 'caf\u008e Central'],
    ['Mac OS Roman, an apostrophe', 'Norway\u00d5s fleet'],
    ['Mac OS Roman, quotes', '\u00d2Never,\u00d3 she said'],
    ['Mac OS Roman, a dash', 'Oslo \u00d1 or Porto'],
    ['DOS, an accent', 'caf\u0082 Central'],
    ['DOS, an umlaut', 'K\u0094ln and others'],
    ['DOS, another umlaut', 'M\u0081nster and others'],
    ['ISO 8859-2', 'Milo\u00b9evi\u00e6 and others'],
    ['Windows-1251', 'in \u00cc\u00ee\u00f1\u00ea\u00e2\u00e0 today'],
    ['Shift-JIS', '\u0093\u008c\u008b\u009e, that is Tokyo'],
    ['UTF-8 with a damaged character', 'caf\u00e9 and Caf\u00c3\u00a9'],
    ['UTF-8 that is cut off', 'for 20 \u00e2\u0082'],
    ['mostly other characters', '\u00e9 \u00e9 '.repeat(100)],
  ];

  test.each(OTHERS)('%s is not taken for it, but refused with its line', (_, words) => {
    expect(readAll(raw(`Talks\n${ROW} ${words}`), 'a.txt')).toEqual([
      'Skipped a.txt, line 2: The text is not valid UTF-8. Save the file as UTF-8.',
    ]);
    expect(readAll(raw(`text\n${ROW} Oslo\n"${ROW} ${words}`), 'a.csv', 3)).toEqual([
      `${ROW} Oslo`,
      'Skipped a.csv, line 3: The text is not valid UTF-8. Save the file as UTF-8.',
    ]);
  });

  test('is not what a damaged line of UTF-8 is taken for, before or after it', () => {
    const damaged = [...utf8('text\nCafé it says.\nOslo.\n'), ...raw('Bistr\u00f3 it says.\n'), ...utf8('Porto.\n')];
    expect(readAll(new Uint8Array(damaged), 'a.csv')).toEqual([
      'Café it says.',
      'Oslo.',
      'Skipped a.csv, line 4: The text is not valid UTF-8. Save the file as UTF-8.',
    ]);
    const later = [...raw(`text\n${ROW} Bistr\u00f3\n`), ...utf8(`${ROW} Café\n`)];
    expect(readAll(new Uint8Array(later), 'a.csv', 20)).toEqual([
      `${ROW} Bistró`,
      'Skipped a.csv, line 3: The text is not valid UTF-8. Save the file as UTF-8.',
      NOTE('a.csv', 2, 'on Tuesday in Bistró'),
    ]);
  });

  test('without a complete row before it there is one message', () => {
    expect(readAll(raw('text\n\u0081'), 'a.csv')).toEqual([
      'Skipped a.csv, line 2: The text is not valid UTF-8. Save the file as UTF-8.',
    ]);
  });
});

describe('Windows-1250', () => {
  // Bytes of Windows-1250 as characters of the same numbers, and what they say.
  const WORDS: [raw: string, text: string][] = [
    ['Wa\u00b3\u00easa and others.', 'Wałęsa and others.'],
    ['\u00a3\u00f3d\u009f, \u0093he said\u0094.', 'Łódź, “he said”.'],
    ['Gda\u00f1sk and Pozna\u00f1.', 'Gdańsk and Poznań.'],
    ['Milo\u009aevi\u00e6 and Vu\u00e8i\u00e6.', 'Milošević and Vučić.'],
    ['Dvo\u00f8\u00e1k, Zden\u00eck and R\u00f9\u009ei\u00e8ka.', 'Dvořák, Zdeněk and Růžička.'],
    ['Erd\u00f5s of Gda\u00f1sk for \u0080 20.', 'Erdős of Gdańsk for € 20.'],
  ];

  test.each(WORDS)('%j is read right in a text and in a table, with a note', (words, text) => {
    const found = readAll(raw(`Talks\n${ROW} ${words}\n`), 'a.txt');
    expect(found.at(-1)).toBe(`Talks\n${ROW} ${text}\n`);
    expect(found[0]).toMatch(/^Note a\.txt, line 2: The text is not UTF-8; it is read as Windows-1250: “/);
    const table = raw(`title,text\r\nA,"${ROW} Oslo."\r\nB,"${ROW} ${words}"\r\nC,"${ROW} Erd\u00f5s."\r\n`);
    for (const size of [7, 100_000]) {
      const rows = readAll(table, 'news.csv', size);
      expect(rows.filter((row) => !row.startsWith('Note'))).toEqual([
        `${ROW} Oslo.`,
        `${ROW} ${text}`,
        `${ROW} Erdős.`,
      ]);
    }
  });

  test.each([
    'c\u009cur',
    'Espa\u00f1a',
    'Bj\u00f8rn',
    'Troms\u00f8',
    'Hòa B\u00ecnh',
    '\u00a35bn',
    'pi\u00f9',
    'Mal\u00f8y\u0092s l\u00e6',
  ])('words of other languages are no sign of it: %j', (words) => {
    const [note] = readAll(raw(`Talks\n${ROW} ${words}, again`), 'a.txt');
    expect(note).toContain('it is read as Windows-1252');
  });
});

describe('UTF-16', () => {
  const TEXT = `Talks\r\n${ROW} Évora – 😀.\r\n`;
  const AS_READ = TEXT.replaceAll('\r\n', '\n');

  test.each([
    ['little-endian', false],
    ['big-endian', true],
  ])('%s with a byte-order mark is read, however it is cut into pieces', (_, big) => {
    for (const size of [1, 2, 3, 10, 1000]) {
      expect(readAll(utf16(TEXT, big), 'a.txt', size)).toEqual([AS_READ]);
      expect(readAll(utf16(`title\ttext\r\nA\t${ROW} Évora\r\nB\t😀 ${ROW}\r\n`, big), 'a.tsv', size)).toEqual([
        `${ROW} Évora`,
        `😀 ${ROW}`,
      ]);
      expect(readAll(utf16(`{"text":"${ROW} Évora"}\n`, big), 'a.jsonl', size)).toEqual([`${ROW} Évora`]);
    }
  });

  test('without a byte-order mark is refused as that', () => {
    for (const big of [false, true]) {
      const [only] = readAll(utf16(TEXT, big, false), 'a.txt');
      expect(only).toBe(
        'Skipped a.txt: The text is encoded as UTF-16 without a byte-order mark. Save the file as UTF-8.',
      );
    }
  });

  test.each([
    ['half a character', [...utf16('text\nOslo\n'), 0x41]],
    ['half a pair', [...utf16('text\nOslo\n'), 0x00, 0xd8, 0x41, 0x00]],
  ])('with %s is read up to there, and the place is told', (_, bytes) => {
    expect(readAll(new Uint8Array(bytes), 'a.csv', 2)).toEqual([
      'Oslo',
      'Skipped a.csv, after line 3: The byte-order mark says that the text is encoded as UTF-16, but it is not. Save the file as UTF-8.',
    ]);
  });
});

test('whatever the bytes are, every file is read or refused with a message', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.csv', 'a.ndjson'), (bytes, path) => {
      expect(readAll(bytes, path).length).toBeGreaterThan(0);
    }),
  );
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../model/result.ts';
import { articlesIn, readArticleFile } from './read.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
/** What is in use: what the collector would take whenever it gets to it does not count. */
function bytesHeld(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, path = 'x/news.csv') => {
  const { articles, skipped } = readArticleFile({ path, bytes: bytes(text) });
  return { articles, skipped: skipped.map(describeProblem) };
};
const GERMAN =
  'Die Gespräche über den Hafen wurden am Montag fortgesetzt, nachdem beide Seiten in der Woche davor keine Einigung erzielt hatten. '.repeat(
    4,
  );

describe('a CSV table', () => {
  test('gives an article for each row, with what its columns say', () => {
    const table = [
      'url,date,title,text,outlet',
      'https://example.org/a,2031-05-06,Talks open,"Norway, it said, ""met"" Portugal.\n\nThe end.",Pier Post',
      ',,,Short.,',
    ].join('\n');
    expect(read(table)).toEqual({
      articles: [
        {
          id: 'news-1',
          title: 'Talks open',
          url: 'https://example.org/a',
          published: '2031-05-06',
          source: 'Pier Post',
          text: 'Norway, it said, "met" Portugal.\n\nThe end.',
        },
        { id: 'news-2', title: 'Short.', text: 'Short.' },
      ],
      skipped: [],
    });
  });

  test.each([
    ['text', 'Text'],
    ['text', ' BODY '],
    ['text', 'content'],
    ['text', 'article_text'],
    ['text', 'Full Text'],
    ['published', 'Published At'],
    ['published', 'pub-date'],
    ['published', 'DATE'],
    ['source', 'Publication'],
    ['source', 'outlet'],
    ['url', 'Link'],
    ['title', 'Headline'],
    ['language', 'lang'],
  ])('knows the column for %s that is called %j', (field, name) => {
    const value = field === 'published' ? '2031-05-06' : 'en';
    const other = field === 'text' ? 'nothing' : 'text';
    expect(read(`${other},${name}\nen,${value}`).articles[0]).toMatchObject({ [field]: value });
  });

  test('takes the better of two columns that could be meant', () => {
    expect(read('content,text\nThe teaser.,The whole.').articles[0]?.text).toBe('The whole.');
  });

  test('takes ids from a column, as slugs', () => {
    const { articles, skipped } = read('ID,text\nA 7,One.\n7/b,Two.\n,Three.\nhttps://example.org/x,Four.\na-7,Five.');
    expect(articles.map(({ id }) => id)).toEqual([
      'news-a-7',
      'news-7-b',
      'news-3',
      'news-https-example-org-x',
      'news-a-7',
    ]);
    expect(skipped).toEqual([]);
  });

  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('may have %s between its values', (_, mark) => {
    expect(read(`title${mark}text\nA, b${mark}One, two.`).articles).toMatchObject([
      { title: 'A, b', text: 'One, two.' },
    ]);
  });

  test('may have a byte-order mark, CRLF, empty rows and no last line feed', () => {
    const { articles, skipped } = read('\uFEFFtext,title\r\n\r\n"One.\r\nTwo.",A\r\n,\r\nThree.,B');
    expect(articles).toMatchObject([{ text: 'One.\nTwo.', title: 'A' }, { text: 'Three.' }]);
    expect(skipped).toEqual([]);
  });

  test.each([
    [
      'no column for the text',
      'name,when\nA,B',
      "news.csv, line 1: There is no column for the articles' text. Name the columns: text (or body or content)",
    ],
    ['no rows', 'title,text\n', 'news.csv: The table has no rows.'],
    ['nothing', '', 'news.csv: The file is empty.'],
    ['only empty lines', '\n\n', 'news.csv: The table has no rows.'],
    ['a row without text', 'title,text\nA,One.\nB,\n', 'news.csv, line 3: The row holds no text.'],
    ['a short row', 'title,text\nA\n', 'news.csv, line 2: The row holds no text.'],
    [
      'too many values',
      'title,text\nA,One, two.',
      'news.csv, line 2: The row has 3 values for 2 columns. Put the value between double quotes',
    ],
    [
      'a day that could be two',
      'date,text\n04/05/2031,One.',
      'news.csv, line 2: `date` is no day of the calendar, or could be two: "04/05/2031".',
    ],
    [
      'words after a quote',
      'title,text\n"A"s b,One.\n',
      'line 2: A value in double quotes goes on after its closing quote; up to the next one nothing is read.',
    ],
    [
      'a quote never closed',
      'title,text\nA,One.\nB,"Two.\nC,Three.\n',
      'line 3: A double quote opens in this row and is never closed; nothing after it is read.',
    ],
    [
      'another language',
      `text,title\n"${GERMAN}",A`,
      'line 2: The article reads as another language than English (ISO 639-3: deu). If it is English, say `en` in a column `language`',
    ],
    [
      'another language declared',
      'text,lang\nOne.,fr',
      'line 2: The article is declared to be in another language than English (fr).',
    ],
  ])('with %s says so, with the line', (_, table, message) => {
    expect(read(table).skipped).toEqual([expect.stringContaining(message)]);
  });

  test('counts lines inside values too', () => {
    const { articles, skipped } = read('title,text\n\nA,"One.\n\nTwo."\nB,\nC,Three.\n');
    expect(skipped).toEqual([expect.stringContaining('line 6: The row holds no text')]);
    expect(articles.map(({ id }) => id)).toEqual(['news-1', 'news-3']);
  });

  test('that is not UTF-8 is read up to there, and the line told', () => {
    const wrong = new Uint8Array([...bytes('text,title\nOne.,A\nTwo caf'), 0x8e, ...bytes(',B\nThree.,C\n')]);
    const pieces = [...wrong].map((byte) => new Uint8Array([byte]));
    const found = [...articlesIn({ path: 'news.csv', pieces })];
    expect(found).toMatchObject([{ article: { text: 'One.' } }, { skipped: { at: 'line 3' } }]);
  });

  test('of another encoding or kind is refused', () => {
    const of = (given: Uint8Array) => readArticleFile({ path: 'a.csv', bytes: given }).skipped.map(({ what }) => what);
    expect(of(new Uint8Array([0x74, 0, 0x65, 0, 0x78, 0, 0x74, 0]))).toEqual([
      'The text is encoded as UTF-16 without a byte-order mark.',
    ]);
    expect(of(bytes('text\nA\u0000'))).toEqual(['The file is binary, not text.']);
  });

  test('of 50 MB is never held in memory', () => {
    const rows = 100_000;
    const text = `Norway met Portugal, ""it"" said.\n${'1234567890 '.repeat(42)}`;
    let most = 0;
    function* pieces() {
      yield bytes('id,text\n');
      for (let row = 0; row < rows; row += 1000) {
        if (row % 10_000 === 0) most = Math.max(most, bytesHeld());
        yield bytes(Array.from({ length: 1000 }, (_, index) => `${row + index},"${text}"\n`).join(''));
      }
    }
    let count = 0;
    const before = bytesHeld();
    for (const read of articlesIn({ path: 'huge.csv', pieces: pieces() })) if ('article' in read) count++;
    expect(count).toBe(rows);
    expect(most - before).toBeLessThan(10_000_000);
  });

  test('that is cut anywhere into pieces gives the same', () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '漢', '𝄞') });
    const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.array(fc.nat(40), { maxLength: 40 }), (given, cuts) => {
        const whole = bytes(Papa.unparse({ fields: ['title', 'text'], data: given }, { newline: '\n' }));
        const pieces: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) pieces.push(whole.subarray(at, (at += cut)));
        pieces.push(whole.subarray(at));
        const expected = [...articlesIn({ path: 't.csv', pieces: [whole] })];
        expect([...articlesIn({ path: 't.csv', pieces })]).toEqual(expected);
        const texts = given.map(([, text]) => text.replaceAll('\r\n', '\n')).filter((text) => text.trim() !== '');
        expect(expected.flatMap((one) => ('article' in one ? [one.article.text] : []))).toEqual(texts);
      }),
    );
  });
});

describe('an NDJSON file', () => {
  const readLines = (...lines: string[]) => read(lines.join('\n'), 'x/news.ndjson');

  test('gives an article for each line', () => {
    const { articles, skipped } = readLines(
      '{"headline":"Talks","body":"One.\\r\\nTwo.","publishedAt":"2031-05-06T23:00:00Z","source":null,"id":12}',
      '',
      '{"text":"Three."}',
    );
    expect(articles).toEqual([
      { id: 'news-12', title: 'Talks', text: 'One.\nTwo.', published: '2031-05-06' },
      { id: 'news-2', title: 'Three.', text: 'Three.' },
    ]);
    expect(skipped).toEqual([]);
  });

  test.each([
    ['broken JSON', '{"text":"One."', 'line 2: This is not a JSON object.'],
    ['a list', '["One."]', 'line 2: This is not a JSON object.'],
    ['no text', '{"title":"A"}', "line 2: There is no column for the articles' text."],
    ['an empty text', '{"text":" "}', 'line 2: The row holds no text.'],
    ['a title that is a list', '{"text":"One.","title":["A"]}', 'line 2: `title` is not a plain text.'],
    ['an odd date', '{"text":"One.","date":"soon"}', 'line 2: `date` is no day of the calendar'],
  ])('with %s in a line says so, and reads the others', (_, line, message) => {
    const { articles, skipped } = readLines('{"text":"Before."}', line, '{"text":"After."}');
    expect(articles.map(({ id }) => id)).toEqual(['news-1', 'news-3']);
    expect(skipped).toEqual([expect.stringContaining(message)]);
  });

  test('without a line says so', () => {
    expect(readLines('', '').skipped).toEqual([expect.stringContaining('The file holds no text.')]);
  });

  test('with a line that never ends is refused before it is held in memory', () => {
    const piece = bytes('x'.repeat(1_000_000));
    let given = 0;
    function* endless() {
      for (; given < 100; given++) yield piece;
    }
    const found = [...articlesIn({ path: 'a.jsonl', pieces: endless() })];
    expect(found).toMatchObject([{ skipped: { what: 'A line has more than 16 MB.' } }]);
    expect(given).toBeLessThan(20);
  });
});

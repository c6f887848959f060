import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../model/result.ts';
import { readArticleFile } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, path = 'news/harbour.md') => {
  const { articles, skipped } = readArticleFile({ path, bytes: typeof text === 'string' ? bytes(text) : text });
  if (articles.length !== 1) throw new Error(skipped.map(describeProblem).join('\n'));
  return articles[0]!;
};
const problem = (text: string | Uint8Array, path = 'news/harbour.md') => {
  const { skipped } = readArticleFile({ path, bytes: typeof text === 'string' ? bytes(text) : text });
  return skipped.length === 0 ? 'no problem' : skipped.map(describeProblem).join('\n');
};

describe('front matter', () => {
  test('gives title, source, day, address and language; other fields are let pass', () => {
    const text =
      '---\ntitle: "Talks: a start"\nsource: Sample Courier\npublished: 2031-05-06\nurl: https://example.org/a\nlanguage: en\ntags: [a, b]\n---\nThe talks began.\n';
    expect(read(text)).toEqual({
      id: 'harbour',
      title: 'Talks: a start',
      source: 'Sample Courier',
      published: '2031-05-06',
      url: 'https://example.org/a',
      language: 'en',
      text: 'The talks began.\n',
    });
  });

  test.each([
    ['2031-05-06', '2031-05-06'],
    ['2031-5-6', '2031-05-06'],
    ['2031/05/06', '2031-05-06'],
    ["'2031-05-06'", '2031-05-06'],
    ['2031-05-06T23:30:00-11:00', '2031-05-06'],
    ['2031-05-06 00:15:00 +14:00', '2031-05-06'],
    ['2032-02-29', '2032-02-29'],
  ])('a day written %s is %s', (written, day) => {
    expect(read(`---\npublished: ${written}\n---\nText.`).published).toBe(day);
  });

  test.each(['2031-02-29', '2031-13-01', '2031-00-10', '2031-04-31', 'yesterday', '31-05-06'])(
    '%s is no day',
    (written) => {
      expect(problem(`---\ntitle: A\npublished: ${written}\n---\nText.`)).toBe(
        `news/harbour.md, line 3: \`published\` is no day of the calendar: "${written}". Write it as year, month and day: 2024-02-13.`,
      );
    },
  );

  test.each([
    ['1984', '1984'],
    ['No', 'No'],
    ['2031-05-06', '2031-05-06'],
    ['"two\\nlines\\u0007"', 'two lines'],
    ['>-\n  folded\n  title', 'folded title'],
  ])('a title written %j stays text', (written, title) => {
    expect(read(`---\ntitle: ${written}\n---\nText.`).title).toBe(title);
  });

  test.each([
    ['never closed', '---\ntitle: A\nText without end', 'line 1: The front matter that opens here is never closed.'],
    ['an open quote', '---\nsource: A\ntitle: "Talks\n---\nText.', 'line 3: The front matter is not valid YAML'],
    ['a key twice', '---\ntitle: A\nsource: B\ntitle: C\n---\nText.', 'line 4: The front matter is not valid YAML'],
    ['no fields', '---\njust words\n---\nText.', 'line 2: The front matter is not a list of fields.'],
    ['a list as title', '---\nsource: B\ntitle: [a]\n---\nText.', 'line 3: `title` is not a plain text.'],
    ['a tab', '---\ntitle: A\n\tsource: B\n---\nText.', 'line 3: '],
  ])('%s is told with file and line', (_, text, expected) => {
    expect(problem(text)).toContain(`news/harbour.md, ${expected}`);
    expect(problem(text)).toContain('Correct the front matter');
  });

  test('may be empty, may close with dots, may have CRLF and a byte-order mark', () => {
    expect(read('---\n---\nText.').text).toBe('Text.');
    expect(read('\uFEFF---\r\ntitle: A\r\n...\r\nOne.\r\nTwo.\r\n')).toMatchObject({
      title: 'A',
      text: 'One.\nTwo.\n',
    });
  });

  test('is not seen in a rule of dashes over plain text', () => {
    expect(read('---\nOnce upon a time\n').text).toBe('---\nOnce upon a time\n');
  });
});

describe('a text', () => {
  test('keeps everything but CRLF and the byte-order mark: markup, script and control characters', () => {
    const text = '# Head\n\n<script>alert(1)</script> & \u0001\u001b[31m &amp; *stars* lone\rreturn\n';
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`).text).toBe(text);
  });

  test.each([
    ['its short first line', '\n\n  Talks   open  \n\nIn the harbour …', 'Talks open'],
    ['a Markdown heading', '# Talks open\n\nIn …', 'Talks open'],
    ['the id, when the first line is a paragraph', `${'Talks go on. '.repeat(20)}\n`, 'harbour'],
  ])('without front matter has as title %s', (_, text, title) => {
    expect(read(text, 'x/harbour.txt')).toMatchObject({ title, text });
  });

  test.each([
    ['a/b/harbour.talks.txt', 'harbour.talks'],
    ['harbour', 'harbour'],
    ['.hidden', '.hidden'],
    ['a.b/ünï "x".md', 'ünï "x"'],
  ])('of %s has the id %s', (path, id) => {
    expect(read('Text.', path).id).toBe(id);
  });

  test.each([
    ['no bytes', new Uint8Array(), 'news/harbour.md: The file is empty. Put the article into it, or leave it out.'],
    ['only space', bytes(' \r\n\t\n'), 'The file holds no text.'],
    ['only front matter', bytes('---\ntitle: A\n---\n\n'), 'The file holds no text.'],
    ['a NUL byte', bytes('Text\u0000text'), 'The file is binary, not text. Give articles as text files'],
    ['mostly control characters', bytes('\u0001\u0002\u0003abc'), 'The file is binary'],
    [
      'Mac OS Roman',
      new Uint8Array([...bytes('One\nTwo caf'), 0x8e, ...bytes('\nThree')]),
      'line 2: The text is not valid UTF-8. Save the file as UTF-8.',
    ],
    ['a character cut off', new Uint8Array([...bytes('One\nTwo'), 0xe2, 0x82]), 'line 2: The text is not valid UTF-8.'],
    [
      'half of UTF-16',
      new Uint8Array([0xff, 0xfe, 0x41]),
      'is encoded as UTF-16, but it is not. Save the file as UTF-8.',
    ],
  ])('of %s is refused with a reason', (_, text, expected) => {
    expect(problem(text)).toContain(expected);
  });
});

describe('languages', () => {
  const GERMAN =
    'Die Gespräche über den Hafen wurden am Montag in Lissabon fortgesetzt, nachdem beide Seiten in der vergangenen Woche keine Einigung erzielt hatten. Die Ministerin sagte, sie sei zuversichtlich, dass ein Abkommen noch vor dem Sommer unterzeichnet werden könne. Vertreter der Gewerkschaften kritisierten, dass die Arbeiter bisher nicht angehört worden seien, und forderten eine öffentliche Beratung im Parlament.';
  const ARABIC =
    'استؤنفت المحادثات حول الميناء يوم الاثنين في لشبونة بعد أن فشل الجانبان في التوصل إلى اتفاق الأسبوع الماضي. '.repeat(
      5,
    );
  const ENGLISH =
    'Talks over the harbour went on in Lisbon on Monday after both sides had failed to agree the week before. The minister said that she was confident that a deal could be signed before the summer. Representatives of the unions complained that the workers had not been heard so far, and demanded a public debate in parliament on what the harbour is to become and on who should pay for it.';

  test('an article in another language than English is recognised and refused', () => {
    expect(problem(GERMAN)).toContain(
      'news/harbour.md: The article reads as another language than English (ISO 639-3: deu).',
    );
    expect(problem(ARABIC)).toContain('another language than English (ISO 639-3: arb)');
    expect(problem(ENGLISH)).toBe('no problem');
  });

  test('a few words are too little to tell', () => {
    expect(problem('Die Gespräche wurden fortgesetzt.')).toBe('no problem');
  });

  test('what is declared is believed over what is found', () => {
    expect(problem(`---\nlanguage: en-GB\n---\n${GERMAN}`)).toBe('no problem');
    expect(problem(`---\nlanguage: de\n---\n${ENGLISH}`)).toContain(
      'declared to be in another language than English (de)',
    );
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { readArticleFile } from './read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const BODY = `<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie-banner">We and our partners use cookies. <button>Accept</button></div>
<main><article><h1>Ferry line reopens after talks</h1><p class="byline">By Ada Moor</p>
<p>The transport ministers of Norland and Sundia met in Port Alma on Tuesday and agreed, after a night of talks, to reopen the ferry line.</p>
<p>"We are satisfied,"&nbsp;said <b>Minister Jon Vale</b>,<br>who had led the talks for Norland.</p>
<script>document.write('<p>Script</p>')</script>
<ul><li>The line opens in May, the ministers said in a joint statement.</li><li>Tickets will cost what they cost before.</li></ul>
<p>Sundia had closed the line in March, accusing its neighbour of keeping its boats from the harbour, officials said.</p></article></main>
<aside><h2>Most read</h2><a href="/a">Another story altogether</a></aside><footer>Copyright The Alma Post</footer>`;

const page = (head = '', body = BODY): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Ferry line reopens after talks | The Alma Post</title>${head}</head><body>${body}</body></html>`;

const read = (html: string | Uint8Array, path = 'saved/ferry.html') =>
  readArticleFile({ path, bytes: typeof html === 'string' ? utf8(html) : html });
const only = (html: string | Uint8Array) => {
  const { articles, skipped } = read(html);
  expect(skipped).toEqual([]);
  return articles[0]!;
};
const problem = (html: string | Uint8Array): string =>
  read(html)
    .skipped.map(({ what }) => what)
    .join();

describe('a saved page', () => {
  test('gives the article alone, a paragraph each for what stands apart', () => {
    expect(only(page()).text.split('\n\n')).toEqual([
      'The transport ministers of Norland and Sundia met in Port Alma on Tuesday and agreed, after a night of talks, to reopen the ferry line.',
      '"We are satisfied," said Minister Jon Vale,\nwho had led the talks for Norland.',
      'The line opens in May, the ministers said in a joint statement.',
      'Tickets will cost what they cost before.',
      'Sundia had closed the line in March, accusing its neighbour of keeping its boats from the harbour, officials said.',
    ]);
  });

  test('has its name for an id and its headline for a title', () => {
    expect(only(page())).toMatchObject({ id: 'ferry', title: 'Ferry line reopens after talks' });
  });

  test('without an article is told of', () => {
    expect(problem('<!doctype html><title>Nothing</title><body></body>')).toBe('No article was found in the page.');
    expect(problem('')).not.toBe('');
  });

  test('in another language is told of', () => {
    const german =
      'Die Verkehrsminister beider Länder trafen sich am Dienstag in der Hafenstadt und einigten sich nach langen Verhandlungen darauf, die Fährverbindung wieder zu öffnen. '.repeat(
        4,
      );
    expect(problem(page('', `<article><p>${german}</p></article>`))).toContain('another language');
  });

  test.each([
    ['a meta tag', '<meta property="article:published_time" content="2023-05-02T23:30:00-08:00">', '2023-05-02'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry","datePublished":"2023-05-03T01:00:00+02:00"}</script>',
      '2023-05-03',
    ],
    ['another meta tag', '<meta name="date" content="4 May 2023">', '2023-05-04'],
    ['a broken day', '<meta name="date" content="2023-13-45">', undefined],
  ])('tells its day by %s, as it is written', (_, head, day) => {
    expect(only(page(head)).published).toBe(day);
  });

  test('tells its day by a time element', () => {
    const body = BODY.replace('By Ada Moor', '<time datetime="2023-05-05">last week</time>');
    expect(only(page('', body)).published).toBe('2023-05-05');
  });

  test.each([
    ['<meta property="og:site_name" content="The Alma Post">', { source: 'The Alma Post' }],
    ['<link rel="canonical" href="https://post.example/ferry">', { url: 'https://post.example/ferry' }],
    ['<meta property="og:site_name" content="The\n  Alma\u0007 Post">', { source: 'The Alma Post' }],
  ])('tells by %s who published it and where', (head, expected) => {
    expect(only(page(head))).toMatchObject(expected);
  });

  test('is not said to be at an address that is none', () => {
    expect(only(page('<meta property="og:url" content="javascript:alert(1)">'))).not.toHaveProperty('url');
  });

  test.each(['<html><head><title>Page</title></head>', '<title>Page</title>', ''])(
    'is read also where parts of its frame are left out: %s',
    (frame) => expect(only(`${frame}${BODY}`).text).toMatch(/^The transport ministers/),
  );

  test('says where it was saved from', () => {
    expect(only(`<!-- saved from url=(0025)https://post.example/line -->\n${page()}`).url).toBe(
      'https://post.example/line',
    );
  });
});

describe('the encoding', () => {
  const HEAD = '<meta charset="utf-8">';
  const letter = (html: Uint8Array) => /Minister (\S+) Vale/.exec(only(html).text)?.[1];
  const withName = (name: string, charset: string): string =>
    page().replace(HEAD, charset).replace('Minister Jon', `Minister ${name}`);

  test('is that of the byte-order mark', () => {
    const units = [...withName('Žan', '')].map((one) => one.charCodeAt(0));
    const big = new Uint8Array([0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255])]);
    const little = new Uint8Array([0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])]);
    expect([letter(big), letter(little)]).toEqual(['Žan', 'Žan']);
  });

  test.each([
    ['<meta charset="windows-1252">', 'J\u0093n\u0094', 'J“n”'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'J\u00f6n', 'Jön'],
    ['<meta charset=windows-1250>', '\u008ean', 'Žan'],
    ['<meta charset="koi8-r">', '\u00e9\u00d7', 'Ив'],
  ])('is what the page declares: %s', (charset, raw, expected) => {
    expect(letter(latin(withName(raw, charset)))).toBe(expected);
  });

  test.each([
    [
      'says UTF-8 and is not',
      latin(withName('J\u00f6n', HEAD)),
      'The page says that it is encoded as utf-8, but it is not.',
    ],
    ['says nothing and is not UTF-8', latin(withName('J\u00f6n', '')), 'The page does not say how it is encoded'],
    ['says what nobody knows', utf8(withName('Jon', '<meta charset="klingon-8">')), 'klingon-8, which is unknown'],
  ])('is told where the page %s', (_, html, expected) => {
    expect(problem(html)).toContain(expected);
  });
});

/** Time that this process computes, whatever others do meanwhile. Microseconds. */
function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe('a hostile page', () => {
  let timeOfReading: number;
  beforeAll(() => {
    const long = utf8(page('', '<p>'.repeat(30_000)));
    timeOfReading = cpuTimeOf(() => read(long));
  });

  test.each([
    ['nested without end', '<div>'.repeat(100_000), 'nested more than 500 deep'],
    ['of tags alone', '<p>'.repeat(310_000), 'more than 300000 tags'],
    ['without end', 'a'.repeat(10_000_001), 'more than 10 million characters'],
  ])('%s is refused at once: sooner than one with a tenth of the tags is read', (_, body, expected) => {
    const hostile = utf8(page('', body));
    expect(problem(hostile)).toContain(expected);
    expect(cpuTimeOf(() => problem(hostile))).toBeLessThan(timeOfReading);
  });

  test('gives no markup, script or style', () => {
    const body = BODY.replace(
      'Sundia had',
      '<style>p{}</style><p onclick="x()">&lt;script&gt;alert(1)&lt;/script&gt; Sundia had',
    );
    const { text } = only(page('', body));
    expect(text).not.toContain('Script');
    expect(text).not.toContain('p{}');
  });
});

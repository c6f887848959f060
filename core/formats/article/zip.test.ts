import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { articleId } from '../../model/ids.ts';
import { readArticleFile } from './read.ts';
import { writeArticle } from './write.ts';

const TEXT = 'The mayors of two towns met in Port Alma on Tuesday.';
const zip = (entries: Zippable): Uint8Array => zipSync(entries);
const read = (bytes: Uint8Array) => readArticleFile({ path: 'news.zip', bytes });
const ids = (bytes: Uint8Array) => read(bytes).articles.map(({ id }) => id);
const told = (bytes: Uint8Array) => read(bytes).skipped.map(({ where, what }) => `${where}: ${what}`);

describe('an archive', () => {
  test('gives the articles of every kind of file in it, in the order of their paths', () => {
    const packed = zip({
      'b/two.md': strToU8(`---\ntitle: Two\n---\n${TEXT}`),
      'a.csv': strToU8(`id,text\n7,${TEXT}\n8,${TEXT}\n`),
      'b/one.txt': strToU8(TEXT),
      'c.html': strToU8(`<title>Page</title><article><p>${`${TEXT} `.repeat(12)}</p></article>`),
    });
    expect(ids(packed)).toEqual(['a-7', 'a-8', 'one', 'two', 'c']);
    expect(told(packed)).toEqual([]);
  });

  test('is read past what is beside the articles', () => {
    const packed = zip({
      'news/a.txt': strToU8(TEXT),
      'news/README.md': strToU8('About.'),
      'news/.hidden.txt': strToU8(TEXT),
      '__MACOSX/news/._a.txt': strToU8(TEXT),
      'news/page_files/frame.html': strToU8(TEXT),
      'news/photo.jpg': strToU8('no text'),
    });
    expect(ids(packed)).toEqual(['a']);
    expect(told(packed)).toEqual([]);
  });

  test('names each file that is no article, with the reason', () => {
    expect(told(zip({ 'a.txt': strToU8(''), 'b.txt': strToU8(TEXT) }))).toEqual(['news.zip/a.txt: The file is empty.']);
  });

  test('with nothing to read in it is told of', () => {
    expect(told(zip({ 'photo.jpg': strToU8('no text') }))).toEqual(['news.zip: There are no articles in the archive.']);
  });

  test('inside another is not opened', () => {
    const packed = zip({ 'inner.zip': zip({ 'a.txt': strToU8(TEXT) }), 'b.txt': strToU8(TEXT) });
    expect(ids(packed)).toEqual(['b']);
    expect(told(packed)).toEqual(['news.zip/inner.zip: Archives inside archives are not opened.']);
  });

  test('may name its files as it likes: a name is never more than an id', () => {
    const packed = zip({
      '../../etc/a.txt': strToU8(TEXT),
      '/root/b.txt': strToU8(TEXT),
      '__proto__/c.txt': strToU8(TEXT),
    });
    expect(ids(packed).sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('a hostile or broken archive', () => {
  test('that unpacks to many times its size is refused before it is unpacked', () => {
    const packed = zip({ 'a.txt': new Uint8Array(50_000_000) });
    expect(packed.length).toBeLessThan(100_000);
    expect(told(packed)[0]).toContain('a.txt unpacks to more than 100 times its size');
  });

  test('that states a huge size is refused before it is unpacked', () => {
    const packed = zip({ 'a.txt': strToU8(TEXT) });
    // The length in the archive's list: 24 bytes into the entry that begins with PK 01 02.
    const list = packed.findIndex((byte, i) => byte === 0x50 && packed[i + 1] === 0x4b && packed[i + 2] === 1);
    new DataView(packed.buffer).setUint32(list + 24, 0x7fffffff, true);
    expect(told(packed)[0]).toContain('more than 400 MB');
  });

  test('of too many files is refused', () => {
    const packed = zip(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}.txt`, new Uint8Array()])));
    expect(told(packed)[0]).toContain('more than 20000 files');
  });

  test('that is none, or is cut off, is told of', () => {
    expect(told(strToU8('no archive'))[0]).toContain('damaged, or no ZIP');
    const packed = zip({ 'a.txt': strToU8(TEXT) });
    expect(told(packed.slice(0, -30))[0]).toContain('damaged, or no ZIP');
  });

  test('of which one file is damaged gives the others', () => {
    const packed = zip({ 'a.txt': [strToU8(TEXT.repeat(50)), { level: 9 }], 'b.txt': strToU8(TEXT) });
    // The first byte of the packed content, behind the file's own head of 30 bytes and its name.
    packed.fill(0xff, 30 + 'a.txt'.length, 30 + 'a.txt'.length + 8);
    expect(ids(packed)).toEqual(['b']);
    expect(told(packed)[0]).toContain('news.zip/a.txt: The file can’t be unpacked');
  });
});

test('an article that is written is the same when it is read', () => {
  const articles = [
    { id: articleId('a'), title: 'Two: "towns" # and \\ more', text: 'Some text.\n---\nMore.' },
    {
      ...{ id: articleId('b-7'), title: 'No', source: "Alma's Post", published: '2024-02-13' },
      ...{ url: 'https://post.example/?a=1&b', language: 'en', text: '\nText with 𝄞 and\ta tab.\n' },
    },
  ];
  for (const article of articles) {
    const bytes = strToU8(writeArticle(article));
    expect(readArticleFile({ path: `${article.id}.md`, bytes })).toEqual({
      articles: [article],
      skipped: [],
      remarks: [],
    });
  }
});

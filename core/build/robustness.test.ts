/** Any text must pass from its characters to the graph: no crash, exact offsets, whatever it holds. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle, loadLexicon, mergeReadings } from '../extraction/index.ts';
import { readGraph, writeGraph } from '../formats/index.ts';
import { createReader, gazetteerData, loadGazetteers, loadModels, MODEL_NAMES } from '../language/index.ts';
import type { NamedDoc } from '../model/doc.ts';
import type { GraphDocument } from '../model/graph.ts';
import { articleId } from '../model/ids.ts';
import { describeProblem } from '../model/result.ts';

const data = (path: string) => readFileSync(new URL(`../../graph-data/${path}`, import.meta.url));
const json = (file: string): unknown => JSON.parse(data(`lexicon/${file}`).toString('utf8'));
const models = loadModels(Object.fromEntries(MODEL_NAMES.map((name) => [name, data(`models/${name}.bin`)])));
const reader = createReader(models, loadGazetteers(gazetteerData(json)));
const tables = readdirSync(new URL('../../graph-data/lexicon', import.meta.url)).filter((name) =>
  name.endsWith('.json'),
);
const lexicon = loadLexicon(Object.fromEntries(tables.map((name) => [name.slice(0, -'.json'.length), json(name)])));

function read(text: string): { doc: NamedDoc; graph: GraphDocument } {
  const doc = reader({ id: articleId('a'), title: '', text, published: '2024-02-14' });
  return { doc, graph: mergeReadings([extractArticle(doc, lexicon)], lexicon, { title: 't' }) };
}

type Stretch = { readonly start: number; readonly end: number };

/** What is wrong with what is read from a text, in words: nothing, whatever the text. */
function faultsOf(text: string): string[] {
  const { doc, graph } = read(text);
  const faults: string[] = [];
  const check = (holds: boolean, what: string, { start, end }: Stretch) => {
    if (!holds) faults.push(`${what} ${String(start)}-${String(end)}`);
  };
  const isInside = ({ start, end }: Stretch) => start >= 0 && start < end && end <= text.length;
  let at = 0;
  for (const token of doc.tokens) {
    check(token.start >= at && token.end > token.start, 'token out of order', token);
    check(token.text === text.slice(token.start, token.end), 'token of other words', token);
    at = token.end;
  }
  const words = ({ start, end }: Stretch) => text.slice(start, end);
  for (const name of doc.names) check(isInside(name) && words(name).trim() === words(name), 'name', name);
  for (const { mentions } of graph.entities)
    for (const mention of mentions) check(isInside(mention), 'mention', mention);
  for (const { trigger, attribution, ...sentence } of graph.relations.flatMap(({ evidence }) => evidence)) {
    check(isInside(sentence), 'sentence', sentence);
    if (trigger !== undefined) check(isInside(trigger), 'trigger', trigger);
    if (attribution !== undefined) check(isInside(attribution), 'source', attribution);
  }
  return faults;
}

/** Sentences as news has them, pieces in any order. */
const actor = fc.constantFrom(
  'Norway',
  'the Kenyan government',
  'President Samuel Okafor',
  'Okafor',
  'Ingrid Dahl',
  'the Forward Party',
  'he',
  'they',
  'the group',
  'Ghana and Chad',
  'U.S. officials',
  'we',
);
const act = fc.constantFrom(
  'met',
  'did not attack',
  'was accused by',
  'will talk with',
  'rejected the demands of',
  'said that it had bombed',
  'signed an agreement with',
  'held talks in Oslo with',
  'and',
);
const ending = fc.constantFrom(
  '.',
  ' on Tuesday.',
  ', officials said.',
  '?',
  '...',
  '',
  ' a day earlier.',
  ':\n',
  '\n\n',
  '!"',
);
const opening = fc.constantFrom('', '"', '“', 'According to Dahl, ', 'In March, ', '- ', '(', '> ', 'CAIRO — ');
const news = fc
  .array(
    fc.tuple(opening, actor, fc.constant(' '), act, fc.constant(' '), actor, ending, fc.constantFrom(' ', '\n', '')),
  )
  .map((sentences) => sentences.flat().join(''));

/** What no newspaper prints: any code unit, broken pairs of them, marks, scripts, and pieces of news between. */
const garbage = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '\ud83d',
        '\udc00',
        '\u0000',
        '\u200d',
        '\ufeff',
        '\r\n',
        '\t|',
        '👩‍👩‍👧',
        'é',
        'ﷺ',
        '."',
        '"”',
        ' Norway ',
        'İ',
      ),
      actor,
      act,
    ),
  )
  .map((pieces) => pieces.join(''));

describe('properties of every text', () => {
  test('news', () => {
    fc.assert(
      fc.property(news, (text) => void expect(faultsOf(text)).toEqual([])),
      { numRuns: 150 },
    );
  });

  test('garbage', () => {
    fc.assert(
      fc.property(garbage, (text) => void expect(faultsOf(text)).toEqual([])),
      { numRuns: 300 },
    );
  });

  test('a graph that every reader takes', () => {
    fc.assert(
      fc.property(fc.oneof(news, garbage), (text) => {
        const graph = readGraph(writeGraph(read(text).graph), 'graph');
        expect(graph.ok ? [] : graph.problems.map(describeProblem)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const STORY =
  'President Samuel Okafor of Ghana met Ingrid Dahl in Oslo on Tuesday. "We will not give in," he said. Norway condemned the attack.';
const people = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const letters = [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    return `Anna K${letters} met Mr. ${letters.toUpperCase().charAt(0)}${letters} of Ghana.`;
  }).join(' ');

describe('texts to stumble over', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\u2003 '],
    ['one word', 'Norway'],
    ['one mark', '"'],
    ['capitals', STORY.toUpperCase()],
    ['small letters', STORY.toLowerCase()],
    ['no punctuation', STORY.replace(/[.,"]/g, '').repeat(40)],
    ['broken quotations', STORY.replace('," he', ' he').repeat(30)],
    ['nested quotations', '“'.repeat(200) + STORY + '”'.repeat(150)],
    ['scripts', 'محادثات في القاهرة. Москва осудила. 会談。 Norway met Ghana. ประเทศ'],
    ['emoji', '👩‍👩‍👧‍👦 Norway 🇳🇴 met 🕊️ Ghana 👍🏽'.repeat(50)],
    ['a table', 'State\tVotes\nNorway\t12\nGhana | 13 | x\n'.repeat(60)],
    [
      'mail',
      `From: a@example.org\nTo: "Dahl, Ingrid" <b@example.org>\nSubject: Re: Fwd: Ghana\n\n> > ${STORY}\n`.repeat(10),
    ],
    ['half a pair', `Norway \ud83d met \udc00 Ghana.`],
    ['control characters', [...STORY].join('\u0000')],
    ['CRLF', STORY.replaceAll('. ', '.\r\n')],
    ['markup', `<p onclick="x">${STORY}</p><script>alert(1)</script>&amp;`.repeat(5)],
    ['six hundred words', `Norway ${'and the minister of Ghana who had met him '.repeat(75)}left.`],
    ['one list', 'Norway, Ghana, Kenya, Chad, '.repeat(300)],
    ['one conjunction after the other', 'Norway and Ghana or '.repeat(400)],
    ['thousands of people', people(2000)],
    ['thousands of quotations', '"We must act," Dahl said. '.repeat(2000)],
    ['one name ten thousand times', 'Norway '.repeat(10_000)],
    ['one word of 100,000 letters', 'x'.repeat(100_000)],
    ['one number', '1'.repeat(50_000)],
    ['brackets', '('.repeat(20_000)],
    ['dots', '. '.repeat(20_000)],
  ])('%s', (_name, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test('two megabytes in one line', () => {
    const text = `${STORY} `.repeat(60) + 'z'.repeat(2_000_000) + ` ${STORY}`;
    expect(faultsOf(text)).toEqual([]);
  });
});

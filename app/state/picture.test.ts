import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { arbitraryGraph } from '../../core/model/graph.arbitrary.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { PLAIN_LOOK, pictureOfGraph, type PictureParts } from './picture.ts';
import { estimatedWidth, wrapped } from '../scene/picture/drawing.ts';

const ALL: PictureParts = { title: true, filters: true, sources: true, legend: true };
const NONE: PictureParts = { title: false, filters: false, sources: false, legend: false };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

function elementsOf(svg: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return elements;
}
const draw = (graph: GraphDocument, parts = ALL) => pictureOfGraph(graph, ['Only states'], parts, PLAIN_LOOK);
const count = (elements: readonly Element[], name: string) => elements.filter((one) => one.name === name).length;

describe('a picture of any graph', () => {
  test('is well-formed, draws every actor, and nothing but shapes and text', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { text, width, height } = draw(graph);
        const elements = elementsOf(text);
        const known = ['svg', 'g', 'title', 'rect', 'circle', 'polygon', 'line', 'path', 'text'];
        for (const { name, attributes } of elements) {
          expect(known).toContain(name);
          for (const [key, value] of Object.entries(attributes)) {
            expect(key).not.toMatch(/^(on|href|style)/);
            expect(value).not.toMatch(/NaN|Infinity|undefined/);
          }
        }
        const pairs = new Set(graph.relations.map(({ source, target }) => [source, target].sort().join(' ')));
        // The picture's own title, one for each actor, one for each line.
        expect(count(elements, 'title')).toBe(1 + graph.entities.length + pairs.size);
        expect(elements[0]!.attributes).toMatchObject({ width: String(width), height: String(height) });
      }),
    );
  });

  test('keeps every actor and label inside its frame', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { text, width, height } = draw(graph);
        const elements = elementsOf(text);
        const network = elements.find(({ attributes }) => attributes['id'] === 'network')!;
        const [dx, dy] = /translate\((\S+) (\S+)\)/.exec(network.attributes['transform']!)!.slice(1).map(Number);
        for (const { name, attributes } of elements) {
          if (name !== 'text' || attributes['text-anchor'] !== 'middle') continue;
          const [x, y] = [Number(attributes['x']) + dx!, Number(attributes['y']) + dy!];
          expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
        }
      }),
    );
  });

  test('has title, filters, sources and legend as wanted', () => {
    const [graph] = fc.sample(arbitraryGraph, { numRuns: 1, seed: 3 });
    const named = { ...graph!, title: 'Harbour' };
    const textsOf = (parts: PictureParts) =>
      elementsOf(draw(named, parts).text).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
    expect(textsOf(ALL)).toContain('Harbour');
    expect(textsOf(ALL)).toContain('Only states');
    expect(textsOf(ALL).some((text) => text.startsWith('Sources: '))).toBe(true);
    for (const [part, sign] of [
      ['title', /^Harbour$/],
      ['filters', /^Only states$/],
      ['sources', /^Sources:/],
      ['legend', /^(person|state|organization|place)$/],
    ] as const) {
      expect(textsOf({ ...NONE, [part]: true }).some((text) => sign.test(text))).toBe(true);
      expect(textsOf({ ...ALL, [part]: false }).some((text) => sign.test(text))).toBe(false);
    }
  });

  test('is the same for the same graph', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        expect(draw(structuredClone(graph))).toEqual(draw(graph));
      }),
      { numRuns: 20 },
    );
  });
});

test('an empty graph is a picture too', () => {
  const empty = {
    format: 'relata-graph',
    version: 1,
    title: 'Empty',
    articles: [],
    entities: [],
    relations: [],
  } as const;
  expect(elementsOf(draw(empty).text).some(({ text }) => text === 'Empty')).toBe(true);
});

test.each([
  ['one two three', 60, ['one two', 'three']],
  ['unbreakable', 10, ['unbreakable']],
  ['', 10, ['']],
  ['short', 100, ['short']],
])('%j is broken into lines of %i', (text, width, lines) => {
  expect(wrapped(text, width, 13, estimatedWidth)).toEqual(lines);
});

import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../core/analysis/graph-index.ts';
import { graphs } from '../../../core/analysis/testing/arbitrary.ts';
import { newsGraph } from '../../../core/analysis/testing/news-graph.ts';
import {
  correctionsFor,
  curate,
  readCuration,
  successors,
  type CorrectionRequest,
} from '../../../core/curation/index.ts';
import type { GraphDocument } from '../../../core/model/graph.ts';
import { articleId, type EntityId } from '../../../core/model/ids.ts';
import { createStore, type Store } from '../store.ts';
import { INITIAL_VIEW, type View } from '../view.ts';
import { viewsOf } from '../testing.ts';
import { carryOver } from './carry-over.ts';
import { addCurationFile, correctAsAsked, curationFile, takeBack } from './correct.ts';
import { editionOf } from './edition.ts';
import { keptEdition } from './kept-edition.ts';
import { correctionWords } from './words.ts';

const GRAPH = newsGraph({ seed: 3, actors: 6, articles: 3, sentences: 30 });
const MENTIONED = GRAPH.entities.filter(({ mentions }) => mentions.length > 1);
const [FIRST, SECOND] = [MENTIONED[0]!, MENTIONED[1]!];

const BUILT = { where: 'graph.json', built: buildIndex(GRAPH) };

function opened(graph: GraphDocument = GRAPH): Store {
  const store = createStore();
  store.open(graph, 'graph.json');
  return store;
}

const ready = (store: Store) => {
  const { loading } = store.getState();
  if (loading.status !== 'ready') throw new Error('not ready');
  return loading;
};
const shown = (store: Store): GraphDocument => ready(store).index.texts.document();
const view = (store: Store): View => store.getState().history.present.view;
const names = (graph: GraphDocument): readonly string[] => graph.entities.map(({ name }) => name);

const withoutSpeakers = (relation: GraphDocument['relations'][number]) => ({
  ...relation,
  evidence: relation.evidence.map(({ attribution: _, location: __, ...rest }) => rest),
});

const shelf = new Map<string, string>();
beforeEach(() => {
  shelf.clear();
  vi.stubGlobal(
    'localStorage',
    new Proxy(
      {
        getItem: (key: string) => shelf.get(key) ?? null,
        setItem: (key: string, value: string) => void shelf.set(key, value),
        removeItem: (key: string) => void shelf.delete(key),
      },
      { ownKeys: () => [...shelf.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) },
    ),
  );
});

describe('a correction', () => {
  test('is a step that can be undone and redone', async () => {
    const store = opened();
    await correctAsAsked(store, { verb: 'rename', actor: FIRST.id, name: 'Somebody Else' }, '');
    expect(names(shown(store))).toContain('Somebody Else');
    store.undo();
    expect(shown(store)).toBe(GRAPH);
    expect(ready(store).edition.lines).toEqual([]);
    store.redo();
    expect(names(shown(store))).toContain('Somebody Else');
    expect(store.getState().history.present.name).toMatch(/^Correct: .* is named Somebody Else$/);
  });

  test('of every kind makes of the graph what the build makes of the file', async () => {
    const store = opened();
    const requests: readonly CorrectionRequest[] = [
      { verb: 'split', mentions: FIRST.mentions.slice(0, 1), name: 'Namesake', type: FIRST.type },
      { verb: 'rename', actor: SECOND.id, name: 'New Name' },
      { verb: 'alias', actor: SECOND.id, alias: 'Nickname' },
      { verb: 'retype', actor: MENTIONED[2]!.id, type: MENTIONED[2]!.type === 'place' ? 'person' : 'place' },
      { verb: 'reject-mention', mentions: MENTIONED[3]!.mentions.slice(0, 1) },
      { verb: 'reject-relation', relation: GRAPH.relations.at(-1)!.id, evidence: null },
      { verb: 'merge', actor: FIRST.id, into: SECOND.id },
      { verb: 'hide', actor: MENTIONED[4]!.id },
    ];
    for (const request of requests) await correctAsAsked(store, request, `because of ${request.verb}`);
    const file = readCuration(curationFile(store), 'file');
    if (!file.ok) throw new Error(file.problems[0]!.what);
    expect(file.value.lines.length).toBe(requests.length);
    expect(file.value.lines.every(({ correction }) => correction.note?.startsWith('because of'))).toBe(true);
    expect(curate(GRAPH, file.value).graph).toEqual(shown(store));
    for (const { correction } of file.value.lines) expect(correctionWords(correction)).not.toMatch(/undefined|null/);
  });

  test('of one sentence leaves the others of its relation', async () => {
    const relation = GRAPH.relations.find(({ evidence }) => evidence.length > 1)!;
    const store = opened();
    const { article, start } = relation.evidence[0]!;
    await correctAsAsked(store, { verb: 'reject-relation', relation: relation.id, evidence: { article, start } }, '');
    expect(shown(store).relations.find(({ id }) => id === relation.id)!.evidence).toEqual(relation.evidence.slice(1));
  });

  test('is kept for the graph, and replayed when it is opened again', async () => {
    const store = opened();
    await correctAsAsked(store, { verb: 'rename', actor: FIRST.id, name: 'Kept' }, '');
    const again = createStore();
    const kept = (await keptEdition(again, BUILT))!;
    expect(names(kept.edition.index.texts.document())).toContain('Kept');
    store.undo();
    expect(await keptEdition(createStore(), BUILT)).toBeNull();
  });

  test('that is kept and no longer applies is told', async () => {
    const line = '{"verb":"hide","actor":{"article":"gone","start":0,"quote":"Nobody"}}';
    const store = opened();
    expect(await addCurationFile(store, line, 'old.jsonl')).toBe('1 correction from old.jsonl.');
    expect(ready(store).edition.lines[0]!.lost).toBe('There is no article "gone".');
    const { notices } = (await keptEdition(createStore(), BUILT))!;
    expect(notices[0]).toContain('1 correction of yours no longer applies');
  });

  test('is replayed on a newer version of its graph, and what no longer applies there is told and kept', async () => {
    const store = opened();
    await correctAsAsked(store, { verb: 'rename', actor: FIRST.id, name: 'Carried Over' }, '');
    await correctAsAsked(store, { verb: 'rename', actor: SECOND.id, name: 'Lost' }, '');
    // The newer version has one article more, and no longer finds the second actor.
    const newer: GraphDocument = {
      ...GRAPH,
      articles: [...GRAPH.articles, { ...GRAPH.articles[0]!, id: articleId('new'), text: 'New.' }],
      entities: GRAPH.entities.filter(({ id }) => id !== SECOND.id),
      relations: GRAPH.relations.filter(({ source, target }) => source !== SECOND.id && target !== SECOND.id),
    };
    const again = createStore();
    const built = buildIndex({ ...newer, relations: newer.relations.map(withoutSpeakers) });
    const kept = (await keptEdition(again, { where: 'graph.json', built }))!;
    expect(kept.notices).toEqual([
      '2 corrections of yours, made on an earlier version of this graph, were replayed, but for 1 that no longer applies: see “Corrections”.',
    ]);
    expect(kept.edition.lines.map(({ lost }) => lost === null)).toEqual([true, false]);
    expect(names(kept.edition.index.texts.document())).toContain('Carried Over');
    expect(await keptEdition(createStore(), { where: 'other.json', built })).toBeNull();

    again.openIndex(built, 'graph.json', () => ({ view: INITIAL_VIEW, ...kept }));
    await takeBack(again, [0, 1]);
    expect(await keptEdition(createStore(), { where: 'graph.json', built })).toBeNull();
    expect((await keptEdition(createStore(), BUILT))!.edition.lines).toHaveLength(2);
  });

  test('that this version can not read stays kept, and is told', async () => {
    const store = opened();
    await correctAsAsked(store, { verb: 'rename', actor: FIRST.id, name: 'Read' }, '');
    const key = [...shelf.keys()].find((one) => one.startsWith('relata.corrections.'))!;
    const later = '{"verb":"of a later version"}';
    shelf.set(key, `${later}\n${shelf.get(key)!}`);
    const again = createStore();
    const kept = (await keptEdition(again, BUILT))!;
    expect(kept.notices).toEqual([
      '1 correction kept in this browser can not be read by this version of the page; nothing of that is lost.',
    ]);
    expect(kept.edition.lines).toHaveLength(1);
    again.openIndex(BUILT.built, BUILT.where, () => ({ view: INITIAL_VIEW, ...kept }));
    await takeBack(again, [0]);
    expect(shelf.get(key)).toBe(`${later}\n`);
    shelf.clear();
    expect(await keptEdition(createStore(), BUILT)).toBeNull();
  });

  test('asked for while another is made comes after it', async () => {
    const store = opened();
    await Promise.all([
      correctAsAsked(store, { verb: 'rename', actor: FIRST.id, name: 'One' }, ''),
      correctAsAsked(store, { verb: 'rename', actor: SECOND.id, name: 'Two' }, ''),
    ]);
    expect(names(shown(store))).toEqual(expect.arrayContaining(['One', 'Two']));
    store.undo();
    expect(names(shown(store))).toContain('One');
    expect(names(shown(store))).not.toContain('Two');
  });

  test('is taken back from the middle of the list', async () => {
    const store = opened();
    await correctAsAsked(store, { verb: 'rename', actor: FIRST.id, name: 'One' }, '');
    await correctAsAsked(store, { verb: 'rename', actor: SECOND.id, name: 'Two' }, '');
    await takeBack(store, [0]);
    expect(names(shown(store))).toEqual(names(GRAPH).map((name) => (name === SECOND.name ? 'Two' : name)));
    store.undo();
    expect(names(shown(store))).toContain('One');
  });

  test('that the file has already is not added again', async () => {
    const store = opened();
    await correctAsAsked(store, { verb: 'rename', actor: FIRST.id, name: 'One' }, '');
    expect(await addCurationFile(store, curationFile(store), 'mine.jsonl')).toContain('not here already');
    expect(await addCurationFile(store, 'nonsense', 'mine.jsonl')).toContain('mine.jsonl, line 1');
    expect(ready(store).edition.lines).toHaveLength(1);
  });
});

describe('a view', () => {
  test('follows actors whose ids have changed, with their places', async () => {
    const store = opened();
    const type = FIRST.type === 'place' ? 'person' : 'place';
    store.dispatch({ type: 'pin', positions: { [FIRST.id]: { x: 3, y: 4 } } });
    store.dispatch({ type: 'focus', actors: [FIRST.id] });
    store.dispatch({ type: 'select', selection: { kind: 'actors', actors: [FIRST.id, SECOND.id] } });
    await correctAsAsked(store, { verb: 'retype', actor: FIRST.id, type }, '');
    const [now] = view(store).filter.actors!.actors;
    expect(now).toMatch(new RegExp(`^${type}:`));
    expect(view(store).pinned).toEqual({ [now!]: { x: 3, y: 4 } });
    expect(view(store).selection).toEqual({ kind: 'actors', actors: [now, SECOND.id] });
    await correctAsAsked(store, { verb: 'merge', actor: now!, into: SECOND.id }, '');
    expect(view(store).selection).toEqual({ kind: 'actors', actors: [SECOND.id] });
    store.goTo(3);
    expect(view(store).selection).toEqual({ kind: 'actors', actors: [FIRST.id, SECOND.id] });
    expect(shown(store)).toBe(GRAPH);
  });

  test('of any graph, after any merge or hiding, speaks only of what the corrected graph has', () => {
    const graphAndView = graphs
      .filter(({ entities }) => entities.length > 1)
      .chain((graph) => fc.tuple(fc.constant(graph), viewsOf(graph), fc.nat(), fc.nat(), fc.boolean()));
    fc.assert(
      fc.property(graphAndView, ([graph, before, a, b, merges]) => {
        const built = buildIndex(graph);
        const [actor, into] = [a, b].map((i) => graph.entities[i % graph.entities.length]!.id);
        const request: CorrectionRequest = merges
          ? { verb: 'merge', actor: actor!, into: into! }
          : { verb: 'hide', actor: actor! };
        const corrections = correctionsFor(graph, request, '');
        const { index } = editionOf(built, corrections ?? []);
        const after = carryOver(before, built, index, successors(graph, index.texts.document()));
        const ids: readonly EntityId[] = [
          ...(after.filter.actors?.actors ?? []),
          ...after.filter.hidden,
          ...(after.connection?.actors ?? []),
          ...(Object.keys(after.pinned) as EntityId[]),
          ...(after.selection.kind === 'actors' ? after.selection.actors : []),
        ];
        expect(ids.filter((id) => !index.actorNumber.has(id))).toEqual([]);
        if (after.selection.kind === 'relation') expect(index.relationNumber.has(after.selection.relation)).toBe(true);
        expect(after.panels).toEqual(before.panels);
      }),
    );
  });

  test('of a graph in which nothing is corrected is the same', () => {
    const built = buildIndex(GRAPH);
    expect(carryOver(INITIAL_VIEW, built, built, new Map())).toBe(INITIAL_VIEW);
  });
});

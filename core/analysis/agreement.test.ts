import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRAPH_FORMAT, GRAPH_VERSION, type Evidence, type GraphDocument } from '../model/graph.ts';
import { articleId, entityId, relationId } from '../model/ids.ts';
import type { Modality, RelationType } from '../model/ontology.ts';
import { agreement } from './agreement.ts';
import { applyFilter } from './apply-filter.ts';
import { DEFAULT_FILTER, SHOW_ALL, type Filter } from './filter.ts';
import { buildIndex } from './graph-index.ts';
import { graphsWithFilter } from './testing/arbitrary.ts';

/** Articles a1 and a2 of one outlet, b1 of another, x1 of none; r1 of a third reprints b1. */
const OUTLETS: Readonly<Record<string, string | undefined>> = { a1: 'A', a2: 'A', b1: 'B', x1: undefined, r1: 'R' };

/** "a1 +" asserted in the article's own voice; "b1 - egypt" denied by Egypt; "a2 ? someone" planned, says somebody. */
function evidence(claim: string, start: number): Evidence {
  const [article, sign, speaker] = claim.split(' ') as [string, '+' | '-' | '?' | '=', string | undefined];
  const modality: Modality | undefined = { '+': 'asserted', '-': 'negated', '?': 'prospective', '=': undefined }[
    sign
  ] as Modality | undefined;
  const entity = speaker === undefined || speaker === 'someone' ? {} : { entity: entityId(`state:${speaker}`) };
  return {
    article: articleId(article),
    start,
    end: start + 1,
    ...(modality && { modality }),
    ...(speaker !== undefined && { attribution: { ...entity, start, end: start + 1 } }),
  };
}

function graphOf(claims: readonly string[], type: RelationType = 'consult'): GraphDocument {
  const [source, target] = [entityId('state:egypt'), entityId('state:israel')];
  return {
    format: GRAPH_FORMAT,
    version: GRAPH_VERSION,
    title: 'Claims',
    articles: Object.entries(OUTLETS).map(([id, outlet]) => ({
      id: articleId(id),
      title: id,
      text: id === 'r1' ? 'Words of b1 alone.' : `Words of ${id} alone.`,
      ...(outlet && { source: outlet }),
    })),
    entities: [source, target].map((id) => ({ id, type: 'state', name: id, aliases: [], mentions: [] })),
    relations: [
      { id: relationId(`${source}>${type}>${target}`), type, source, target, evidence: claims.map(evidence) },
    ],
  };
}

/** The findings in short: voices by their speaker's number and article's name. */
function found(claims: readonly string[], filter: Filter = SHOW_ALL, type?: RelationType): readonly string[] {
  const index = buildIndex(graphOf(claims, type));
  const name = ({ speaker, article }: { speaker: number; article: number }): string =>
    speaker >= 0
      ? ['egypt', 'israel'][speaker]!
      : `${speaker === -1 ? '' : 'someone in '}${index.graph.articles.at(article)!.title}`;
  return agreement(applyFilter(index, filter), 0).map((finding) => {
    switch (finding.kind) {
      case 'disputed':
        return `${finding.reporting.map(name).join()} against ${finding.denying.map(name).join()}`;
      case 'only-denied':
        return `denied by ${finding.denying.map(name).join()}`;
      case 'only-said':
        return `said by ${finding.speakers.map(name).join()}`;
      case 'one-article':
        return `only ${index.graph.articles.at(finding.article)!.title}`;
      case 'one-source':
        return `only ${finding.source} in ${finding.articles}`;
      case 'only-planned':
        return finding.kind;
    }
  });
}

describe('how a relation is reported', () => {
  test.each<[string, string[], string[]]>([
    ['by two outlets: nothing to tell', ['a1 +', 'b1 +'], []],
    ['by an outlet and one unnamed: nothing to tell', ['a1 +', 'x1 +'], []],
    ['by one article', ['a1 +'], ['only a1']],
    ['twice by one article', ['b1 +', 'b1 +'], ['only b1']],
    ['by two articles of one outlet', ['a1 +', 'a2 +'], ['only A in 2']],
    ['by articles of which one has no source', ['x1 +', 'a1 +'], []],
    ['by one, denied by another', ['a1 +', 'b1 -'], ['a1 against b1']],
    ['by an outlet, denied by a speaker in another', ['a1 +', 'b1 - egypt'], ['a1 against egypt']],
    ['by an outlet, denied by a speaker in the same article', ['a1 +', 'a1 - egypt'], ['a1 against egypt', 'only a1']],
    ['by two articles of one outlet, which is one voice', ['a1 +', 'a2 +', 'b1 -'], ['a1 against b1']],
    ['by one speaker in two articles', ['a1 + israel', 'b1 + israel'], ['said by israel']],
    ['by two speakers', ['a1 + israel', 'b1 + egypt'], ['said by israel,egypt']],
    ['by one speaker in one article', ['a1 + israel'], ['said by israel', 'only a1']],
    ['by unnamed speakers of two articles', ['a1 + someone', 'b1 + someone'], ['said by someone in a1,someone in b1']],
    ['by a speaker and an article', ['a1 + israel', 'b1 +'], []],
    ['by one speaker, denied by another', ['a1 + israel', 'b1 - egypt'], ['israel against egypt']],
    ['by a speaker who denies it elsewhere', ['a1 + egypt', 'b1 - egypt'], ['egypt against egypt']],
    ['only as planned', ['a1 ?', 'b1 ?'], ['only-planned']],
    ['as planned and denied', ['a1 ?', 'b1 -'], ['denied by b1']],
    ['as planned and done', ['a1 ?', 'b1 +'], []],
    ['as done by one speaker, as planned by the article', ['a1 + israel', 'b1 ?'], ['said by israel']],
    ['by an article and its reprint', ['b1 +', 'r1 +'], ['only b1']],
    ['by an article and its reprint, denied by another', ['b1 +', 'r1 +', 'a1 -'], ['b1 against a1']],
    [
      'by one speaker in an article and its reprint',
      ['b1 + someone', 'r1 + someone'],
      ['said by someone in b1', 'only b1'],
    ],
    ['by a reprint and another article', ['r1 +', 'a1 +'], []],
    ['only as denied', ['a1 -', 'b1 - egypt'], ['denied by a1,egypt']],
  ])('%s', (_, claims, findings) => expect(found(claims)).toEqual(findings));

  test.each<[string, string[], Partial<Filter>, string[]]>([
    ['a denial that the filter hides is told', ['a1 +', 'b1 -'], { modalities: ['asserted'] }, ['a1 against b1']],
    ['a speaker whom the filter hides is heard', ['a1 +', 'b1 +'], { speakers: ['other'] }, []],
    ['an article that was not chosen is not heard', ['a1 +', 'b1 -'], { sources: ['A'] }, ['only a1']],
    ['where one article is chosen, it can only stand alone', ['a1 +', 'b1 -'], { articles: [articleId('a1')] }, []],
    ['where one text is chosen, it can only stand alone', ['b1 +', 'r1 +', 'a1 +'], { sources: ['B', 'R'] }, []],
    ['where one source is chosen, it can only stand alone', ['a1 +', 'a2 +', 'b1 +'], { sources: ['A'] }, []],
  ])('%s', (_, claims, filter, findings) => expect(found(claims, { ...DEFAULT_FILTER, ...filter })).toEqual(findings));

  test('being named together is no statement, so nobody stands alone with it', () => {
    expect(found(['a1 ='], SHOW_ALL, 'co_mention')).toEqual([]);
  });

  test('is told of every relation of any graph under any filter, of one standing at most and of one loneliness at most', () => {
    fc.assert(
      fc.property(graphsWithFilter, ([graph, filter]) => {
        const filtered = applyFilter(buildIndex(graph), filter);
        graph.relations.forEach((_, relation) => {
          const kinds = agreement(filtered, relation).map(({ kind }) => kind);
          expect(kinds.filter((kind) => kind.startsWith('one-')).length).toBeLessThan(2);
          expect(kinds.filter((kind) => !kind.startsWith('one-')).length).toBeLessThan(2);
        });
      }),
    );
  });
});

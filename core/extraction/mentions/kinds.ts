/** "The group", "the country", "the islands": descriptions by a kind alone, for what the article named last of that kind. */
import type { EntityType } from '../../model/ontology.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { countBelow } from '../sorted.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, headOf, lemmaOf, lowerOf, relOf, uposOf, xposOf } from '../tree.ts';
import { coArgumentsOf } from './co-arguments.ts';
import { isBareDefinite, REACH, type Found } from './definite.ts';
import type { DraftCluster, Named } from './draft.ts';
import { foldName } from './fold.ts';

/** "The islands" after "the Falkland Islands". */
function ofIslands({ tree, actors }: Reading, token: number, named: readonly Named[]): Found | undefined {
  const word = lowerOf(tree, token);
  const places = named
    .slice(
      0,
      countBelow(named, token, ({ first }) => first),
    )
    .filter(
      ({ cluster, end }) =>
        ['place', 'state'].includes(actors.clusters[cluster]!.type) && lowerOf(tree, end - 1) === word,
    );
  const clusters = [...new Set(places.map(({ cluster }) => cluster))];
  return clusters.length === 1 ? { clusters, rule: 'nominal:the-place' } : undefined;
}

const TYPES = ['organization', 'state', 'place'] as const;

/** "The group", "the country", "the agency": the last entity of that kind, if the article names one not far above. */
export function ofKind(reading: Reading, token: number, named: readonly Named[]): Found | undefined {
  const { tree, lexicon } = reading;
  const lemma = lemmaOf(tree, token);
  if (xposOf(tree, token) === 'NNS')
    return isBareDefinite(reading, token) ? ofIslands(reading, token, named) : undefined;
  const type = TYPES.find((name) => lexicon.nominals.generic.get(name)?.has(lemma));
  if (type === undefined || !isBareDefinite(reading, token)) return undefined;
  const cluster = lastOfType(reading, named, token, type, lemma);
  return cluster === undefined ? undefined : { clusters: [cluster], rule: `nominal:the-${type}` };
}

/** "Party officials", "alliance leaders": those of the body named last that is known or called to be of that kind. */
export function ofKindInFront(reading: Reading, token: number, named: readonly Named[]): Found | undefined {
  const { tree, actors, lexicon } = reading;
  if (relOf(tree, token) !== 'compound' || xposOf(tree, token) !== 'NN') return undefined;
  const [people, kind] = [token + 1, lemmaOf(tree, token)];
  const isStaff =
    headOf(tree, token) === people &&
    xposOf(tree, people) === 'NNS' &&
    lexicon.nominals.collective.has(lemmaOf(tree, people)) &&
    childrenBy(tree, people, 'amod', 'nmod', 'nmod:poss', 'nummod').length === 0;
  if (!isStaff || lexicon.nominals.generic.get('organization')?.has(kind) !== true) return undefined;
  const cluster = lastOfType(reading, named, token, 'organization', kind);
  const { mentions = [], known } = actors.clusters[cluster ?? -1] ?? {};
  const isCalled = mentions.some(({ text }) => text.toLowerCase().includes(kind));
  const kinds = lexicon.nominals.known_kinds.get(kind);
  const isKnown = known !== undefined && kinds?.has(lexicon.world.kinds.get(known) ?? '') === true;
  return cluster !== undefined && (isCalled || isKnown)
    ? { clusters: [cluster], rule: 'nominal:kind-in-front' }
    : undefined;
}

/** The entity of a kind that was named last, within reach; of an open kind only if no other one was. */
function lastOfType(
  reading: Reading,
  named: readonly Named[],
  token: number,
  type: EntityType,
  lemma: string,
): number | undefined {
  const { tree, actors, lexicon } = reading;
  const sentence = tree.sentenceOf[token] ?? 0;
  const wanted = lexicon.nominals.known_kinds.get(lemma);
  const fits = (index: number): boolean => {
    const cluster = actors.clusters[index]!;
    // "the area" is no town
    const name = foldName(cluster.mentions[0]?.text ?? '');
    const isTown = lexicon.world.statesOfTowns.has(name) || lexicon.world.capitals.has(name);
    if (lexicon.nominals.wide.has(lemma) && cluster.type === 'place' && isTown) return false;
    if (cluster.type !== type || wanted === undefined) return cluster.type === type;
    const kind = cluster.known === undefined ? undefined : lexicon.world.kinds.get(cluster.known);
    if (isFirm(cluster) && !isCalledOtherwise(cluster)) return true;
    const text = (cluster.mentions[0]?.text ?? '').toLowerCase();
    return text.includes(lemma) || (kind !== undefined && wanted.has(kind));
  };
  // a body that no table knows may be a company, unless its name says otherwise
  const isFirm = ({ known, mentions }: DraftCluster): boolean =>
    wanted?.has('company') === true && known === undefined && !isOfficial(lexicon, mentions[0]?.text ?? '');
  // "the union A", "the A council": no company
  const isCalledOtherwise = ({ mentions }: DraftCluster): boolean =>
    mentions.some(
      ({ form, firstToken, endToken }) =>
        form === 'name' &&
        [firstToken - 1, endToken].some((at) => {
          const kind = lemmaOf(tree, at);
          const isKind = lexicon.nominals.generic.get('organization')?.has(kind) === true;
          const isName = uposOf(tree, at) === 'PROPN';
          return isKind && !isName && !namesCompany(lexicon, kind) && !lexicon.nominals.firms.has(kind);
        }),
    );
  const others = coArgumentsOf(reading, token);
  let found: number | undefined;
  let kin: number | undefined;
  for (
    let at = countBelow(named, token, ({ first }) => first) - 1;
    at >= 0 && sentence - named[at]!.sentence <= REACH;
    at--
  ) {
    const { cluster } = named[at]!;
    if (cluster === found || others.includes(cluster) || !fits(cluster) || isOrigin(reading, named[at]!)) continue;
    if (found !== undefined) return kin === undefined || kin === named[at]!.sentence ? undefined : found;
    // of two in one sentence nobody says which
    if (wanted !== undefined && !isFirm(actors.clusters[cluster]!)) kin = named[at]!.sentence;
    found = cluster;
  }
  return found;
}

/** In tokens: a longer run of nouns is no description. */
const LONGEST_KIND = 5;

/** "A Kenyan nurse", "the Israeli arms maker B": whence somebody comes is not what the article speaks of. */
function isOrigin({ tree, lexicon }: Reading, { end }: Named): boolean {
  if (uposOf(tree, end - 1) !== 'ADJ') return false;
  let noun = end;
  while (noun - end < LONGEST_KIND && ['ADJ', 'NOUN'].includes(uposOf(tree, noun + 1) ?? '')) noun++;
  const lemma = lemmaOf(tree, noun);
  return lexicon.nominals.private.has(lemma) && !lexicon.nominals.collective.has(lemma);
}

/** "Food Workers' Union", "Ministry of Works". */
const isOfficial = ({ nominals, world }: Lexicon, name: string): boolean =>
  foldName(name)
    .split(' ')
    .some((word) => {
      const isKind = nominals.generic.get('organization')?.has(word) === true || world.genericBodies.has(word);
      return isKind && !world.corporate.has(word) && !namesCompany({ nominals }, word);
    });

/** "Carrier", "airline". */
const namesCompany = ({ nominals }: Pick<Lexicon, 'nominals'>, kind: string): boolean =>
  nominals.known_kinds.get(kind)?.has('company') === true;

/**
 * Nominal mentions: descriptions that name nobody but stand for an entity. Forces, officials and people of a state or body
 * stand for it; a role stands for the person whom the article gives it to, or else for the body; "the group" for the last body.
 */
import { groupBy } from '../group-by.ts';
import { bodiesByLeader } from '../structure/role-context.ts';
import { HolderIndex } from '../structure/holders.ts';
import type { RolePhrase } from '../structure/role-phrase.ts';
import { modifiersOf } from '../syntax/modifiers.ts';
import { isOneOfBloc } from '../syntax/owners.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, isNoun, lemmaOf, lowerOf, prepositionOf, relOf, xposOf, type Tree } from '../tree.ts';
import { stateOfArea } from './areas.ts';
import { armedGroups, groupOfRanks } from './armed.ts';
import { isBareDefinite, REACH, type Found } from './definite.ts';
import { Descriptions, isLostPost } from './descriptions.ts';
import { governmentOfLeader } from './leaders-governments.ts';
import { Introduced } from './introduced.ts';
import { Origins } from './origins.ts';
import { ofKind, ofKindInFront } from './kinds.ts';
import { PersonDescriptions } from './person-descriptions.ts';
import { NameHeads } from './name-heads.ts';
import { mainSubjects, ofMain } from './of-main.ts';
import { foldName } from './fold.ts';
import { addMention, type Named } from './draft.ts';

/** Adds the nominal mentions of an article to its actors, in reading order. */
export function addNominals(reading: Reading, roles: readonly RolePhrase[]): void {
  const { tree, actors } = reading;
  const roleAt = new Map(roles.map((role) => [role.noun.end - 1, role]));
  const rolesAt = groupBy(roles, (role) => role.noun.end - 1);
  const holders = new HolderIndex(roles);
  const led = bodiesByLeader(roles);
  const { named } = actors;
  const descriptions = new Descriptions(reading, named);
  const origins = new Origins(reading, named);
  const persons = new PersonDescriptions(reading, roles);
  const armed = armedGroups(reading, named);
  const heads = new NameHeads(tree, reading.lexicon, actors, named);
  const main = mainSubjects(reading, named);
  const introduced = new Introduced(reading);
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    if (actors.at[token] !== undefined || !isNoun(tree, token)) continue;
    introduced.note(token);
    const role = roleAt.get(token);
    const found =
      ofArea(reading, token, named) ??
      (role?.plural === true ? ofPeople(reading, token) : undefined) ??
      (role && (ofSeveral(rolesAt.get(token) ?? []) ?? ofRole(reading, role, holders))) ??
      ofPeople(reading, token) ??
      governmentOfLeader(reading, token, led) ??
      ofRanks(reading, token, named, armed) ??
      ofNameHead(reading, token, heads) ??
      ofKind(reading, token, named) ??
      origins.calledAt(token) ??
      ofKindInFront(reading, token, named) ??
      ofDescription(reading, token, descriptions) ??
      persons.calledAt(token) ??
      ofMain(reading, token, main, named) ??
      ofEarlier(reading, token);
    if (found === undefined || found.clusters.length === 0) {
      introduced.keep(token);
      continue;
    }
    if (introduced.overtakes(token, found)) {
      introduced.keep(token);
      continue;
    }
    const first = role?.noun.first ?? token;
    addMention(tree, actors, { first, end: token + 1 }, found.clusters, 'nominal', found.rule);
  }
}

/** "The presidents of A and B, C and D": all who are named as holding the post. */
function ofSeveral(roles: readonly RolePhrase[]): Found | undefined {
  const held = roles.flatMap(({ holder }) => holder ?? []);
  return held.length > 1 ? { clusters: [...new Set(held)], rule: 'nominal:title' } : undefined;
}

/** A role without its holder beside it: the person who holds it in this article, else the body. */
function ofRole(reading: Reading, role: RolePhrase, holders: HolderIndex): Found | undefined {
  const { tree } = reading;
  if (role.holder !== undefined) return { clusters: [role.holder], rule: 'nominal:title' };
  if (role.ended) return ofToppled(reading, role, holders);
  // "the singer": an article may have several, and who is one is told by descriptions
  const isPost = !reading.lexicon.nominals.private.has(role.role);
  if (isPost && !role.plural && (role.bodies.length > 0 || isDefinite(tree, role))) {
    const holder = holders.holderOf(role);
    if (holder !== undefined) return { clusters: [holder], rule: 'nominal:role-of-person' };
  }
  const bodies = bodiesOf(reading, role).filter(
    (body) => standsFor(reading, role.role, body) && !isOneOfBloc(reading, role.noun.end - 1, body),
  );
  return bodies.length > 0 ? { clusters: bodies, rule: 'nominal:role-in-body' } : undefined;
}

/** "The ousted president". */
function ofToppled({ tree, lexicon }: Reading, role: RolePhrase, holders: HolderIndex): Found | undefined {
  const before = lowerOf(tree, role.noun.first - 1);
  if (!lexicon.roles.toppled.has(before) || lowerOf(tree, role.noun.first - 2) !== 'the') return undefined;
  const holder = role.plural ? undefined : holders.holderUntilNow(role);
  return holder === undefined ? undefined : { clusters: [holder], rule: 'nominal:role-of-person' };
}

/** Those that the role names; "researchers at A and B" are of both. */
function bodiesOf(reading: Reading, { bodies, plural, noun }: RolePhrase): readonly number[] {
  const { tree, actors } = reading;
  const [first] = bodies;
  if (!plural || first === undefined) return bodies;
  const joined = childrenBy(tree, noun.end - 1, 'nmod')
    .map((child) => actorsAt(reading, child))
    .find((clusters) => clusters.includes(first));
  const isAlike = (body: number) => actors.clusters[body]?.type === actors.clusters[first]?.type;
  return joined === undefined ? bodies : joined.filter(isAlike);
}

/** "Malian insurgents", "Malian lawyers" are people in Mali or from there, and not its forces or officials. */
const standsFor = ({ actors, lexicon: { nominals } }: Reading, noun: string, body: number): boolean =>
  actors.clusters[body]?.type !== 'state' ||
  !(nominals.irregular.has(noun) || (nominals.private.has(noun) && !nominals.collective.has(noun)));

function isDefinite(tree: Tree, role: RolePhrase): boolean {
  return (
    ['the', 'this', 'that'].includes(lowerOf(tree, role.first - 1)) ||
    /^\p{Lu}/u.test(tree.doc.tokens[role.noun.first]?.text ?? '')
  );
}

/** "Israeli forces", "Egyptian and Qatari mediators", "the government of Iraq", "Hamas militants". */
function ofPeople(reading: Reading, token: number): Found | undefined {
  const { tree, actors, lexicon } = reading;
  const { collective, whole } = lexicon.nominals;
  const lemma = lemmaOf(tree, token);
  if (['compound', 'flat'].includes(baseRelOf(tree, token)) || relOf(tree, token) === 'nmod:desc') return undefined;
  const isBody = (cluster: number) => ['state', 'organization', 'place'].includes(actors.clusters[cluster]?.type ?? '');
  // "14 American countries" are others
  const isSeveral = ['country', 'nation', 'state'].includes(lemma) && xposOf(tree, token) === 'NNS';
  if (collective.has(lemma) && !isSeveral) {
    const owners = modifiersOf(reading, token).flatMap((modifier) => actors.at[modifier] ?? []);
    const possessors = childrenBy(tree, token, 'nmod:poss').flatMap((child) => actorsAt(reading, child));
    const clusters = [...new Set([...possessors, ...owners])].filter(
      (cluster) => isBody(cluster) && standsFor(reading, lemma, cluster) && !isOneOfBloc(reading, token, cluster),
    );
    if (clusters.length > 0) return { clusters, rule: 'nominal:people-of' };
  }
  // "the occupation of B": B is the occupied
  const isVictim = lexicon.nominals.suffered.has(lemma);
  if (isVictim || (!whole.has(lemma) && !collective.has(lemma))) return undefined;
  const sources = lemma === 'government' || !collective.has(lemma) ? ['of'] : ['of', 'from'];
  const parts = childrenBy(tree, token, 'nmod').filter((child) => sources.includes(prepositionOf(tree, child)));
  // "police in Belarus", "the authorities in Chad" are the state's, soldiers in it need not be
  const local = lexicon.nominals.resident.has(lemma)
    ? childrenBy(tree, token, 'nmod').filter((child) => prepositionOf(tree, child) === 'in')
    : [];
  const isGovernment = lexicon.nominals.generic.get('state')?.has(lemma) === true;
  const residents = local
    .flatMap((child) => actorsAt(reading, child))
    .flatMap((at) => {
      if (actors.clusters[at]?.type === 'state') return [at];
      return stateOfSeat(reading, at) ?? (isGovernment && isSeat(reading, at) ? [at] : []);
    });
  const wholes = parts
    .flatMap((child) => actorsAt(reading, child))
    .filter((cluster) => isBody(cluster) && standsFor(reading, lemma, cluster));
  const clusters = [...wholes, ...residents];
  return clusters.length > 0 ? { clusters: [...new Set(clusters)], rule: 'nominal:whole-of' } : undefined;
}

/** "The west African country". */
function ofArea(reading: Reading, token: number, named: readonly Named[]): Found | undefined {
  const clusters = stateOfArea(reading, token, named);
  return clusters && { clusters, rule: 'nominal:of-area' };
}

/** "Prosecutors in Nairobi": those of the state whose capital it is, where the article names that. */
function stateOfSeat({ actors, lexicon }: Reading, cluster: number): readonly number[] | undefined {
  const isos = actors.clusters[cluster]?.mentions.map(({ text }) => lexicon.world.capitals.get(foldName(text)));
  const state = actors.clusters.findIndex(
    ({ type, iso }) => type === 'state' && iso !== undefined && isos?.includes(iso),
  );
  return state < 0 ? undefined : [state];
}

/** "The government in Paris". */
const isSeat = ({ actors, lexicon }: Reading, cluster: number): boolean =>
  actors.clusters[cluster]?.mentions.some(({ text }) => lexicon.world.capitals.has(foldName(text))) === true;

/** "The rebels", "the militant group". */
function ofRanks(...given: Parameters<typeof groupOfRanks>): Found | undefined {
  const group = groupOfRanks(...given);
  return group === undefined ? undefined : { clusters: [group], rule: 'nominal:the-ranks' };
}

/** "The commission" after "the European Commission". */
function ofNameHead(reading: Reading, token: number, heads: NameHeads): Found | undefined {
  const { tree } = reading;
  if (xposOf(tree, token) !== 'NN') return undefined;
  const cluster = heads.calledAt(tree, lemmaOf(tree, token), token);
  if (cluster === undefined || !isBareDefinite(reading, token)) return undefined;
  return { clusters: [cluster], rule: 'nominal:head-of-name' };
}

/** "The retailer" after "Walmart, a retailer". */
function ofDescription(reading: Reading, token: number, descriptions: Descriptions): Found | undefined {
  const { tree } = reading;
  if (xposOf(tree, token) !== 'NN') return undefined;
  const cluster = descriptions.describedBy(lemmaOf(tree, token), token);
  if (cluster === undefined || !isBareDefinite(reading, token)) return undefined;
  return { clusters: [cluster], rule: 'nominal:as-described' };
}

/** "These mediators" after "Qatari and Egyptian mediators". */
function ofEarlier(reading: Reading, token: number): Found | undefined {
  const { tree, actors, lexicon } = reading;
  if (!lexicon.nominals.collective.has(lemmaOf(tree, token))) return undefined;
  const pointing = childrenBy(tree, token, 'det').some((child) =>
    ['the', 'these', 'both', 'those'].includes(lowerOf(tree, child)),
  );
  if (!pointing || childrenBy(tree, token, 'amod', 'nmod', 'compound').length > 0) return undefined;
  for (let at = token - 1; at >= 0 && (tree.sentenceOf[token] ?? 0) - (tree.sentenceOf[at] ?? 0) <= REACH; at--) {
    const clusters = actors.at[at];
    if (
      clusters !== undefined &&
      lemmaOf(tree, at) === lemmaOf(tree, token) &&
      isNoun(tree, at) &&
      !isLostPost(reading, at) &&
      clusters !== actors.at[at + 1]
    )
      return { clusters, rule: 'nominal:as-before' };
  }
  return undefined;
}

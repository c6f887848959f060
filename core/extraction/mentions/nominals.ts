/**
 * Nominal mentions: descriptions that name nobody but stand for an entity. Forces, officials and people of a state or body
 * stand for it; a role stands for the person whom the article gives it to, or else for the body; "the group" for the last body.
 */
import type { EntityType } from '../../model/ontology.ts';
import type { RolePhrase } from '../structure/roles.ts';
import { actorsAt, modifiersOf, type Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, isNoun, lemmaOf, lowerOf, prepositionOf, relOf, xposOf, type Tree } from '../tree.ts';
import { addMention } from './draft.ts';

/** Adds the nominal mentions of an article to its actors, in reading order. */
export function addNominals(reading: Reading, roles: readonly RolePhrase[]): void {
  const { tree, actors } = reading;
  const roleAt = new Map(roles.map((role) => [role.noun.end - 1, role]));
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    if (actors.at[token] !== undefined || !isNoun(tree, token)) continue;
    const role = roleAt.get(token);
    const found =
      (role?.plural === true ? ofPeople(reading, token) : undefined) ??
      (role && ofRole(reading, role, roles)) ??
      ofPeople(reading, token) ??
      ofKind(reading, token) ??
      ofEarlier(reading, token);
    if (found === undefined || found.clusters.length === 0) continue;
    const first = role?.noun.first ?? token;
    addMention(tree, actors, { first, end: token + 1 }, found.clusters, 'nominal', found.rule);
  }
}

interface Found {
  readonly clusters: readonly number[];
  readonly rule: string;
}

/** A role without its holder beside it: the person who holds it in this article, else the body. */
function ofRole({ tree }: Reading, role: RolePhrase, roles: readonly RolePhrase[]): Found | undefined {
  if (role.holder !== undefined) return { clusters: [role.holder], rule: 'nominal:title' };
  if (role.ended) return undefined;
  if (!role.plural) {
    const sameRole = roles.filter((other) => other.holder !== undefined && !other.ended && isSameRole(role, other));
    const holders = new Set(sameRole.map((other) => other.holder!));
    const definite = role.bodies.length > 0 || isDefinite(tree, role);
    if (holders.size > 0 && definite && (holders.size === 1 || role.bodies.length > 0))
      return { clusters: [lastBefore(sameRole, role.first) ?? [...holders][0]!], rule: 'nominal:role-of-person' };
  }
  return role.bodies.length > 0 ? { clusters: role.bodies, rule: 'nominal:role-in-body' } : undefined;
}

const lastBefore = (roles: readonly RolePhrase[], token: number): number | undefined =>
  roles.filter((role) => role.first < token).at(-1)?.holder;

function isSameRole(role: RolePhrase, other: RolePhrase): boolean {
  const shared = role.bodies.some((body) => other.bodies.includes(body));
  if (role.bodies.length > 0)
    return shared && (role.role === other.role || (role.role === 'leader' && other.kind === 'leads'));
  return role.role === other.role;
}

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
  if (collective.has(lemma)) {
    const owners = modifiersOf(tree, actors, token).flatMap((modifier) => actors.at[modifier] ?? []);
    const possessors = childrenBy(tree, token, 'nmod:poss').flatMap((child) => actorsAt(reading, child));
    const clusters = [...new Set([...possessors, ...owners])].filter(isBody);
    if (clusters.length > 0) return { clusters, rule: 'nominal:people-of' };
  }
  if (!whole.has(lemma) && !collective.has(lemma)) return undefined;
  const sources = lemma === 'government' || !collective.has(lemma) ? ['of'] : ['of', 'from'];
  const parts = childrenBy(tree, token, 'nmod').filter((child) => sources.includes(prepositionOf(tree, child)));
  const clusters = parts.flatMap((child) => actorsAt(reading, child)).filter(isBody);
  return clusters.length > 0 ? { clusters: [...new Set(clusters)], rule: 'nominal:whole-of' } : undefined;
}

const REACH = 3;
/** Kinds of known bodies (as the table of organizations words them) that a noun can take up. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    court: ['court'],
    tribunal: ['court'],
    agency: ['intelligence', 'government', 'igo', 'media'],
    ministry: ['government'],
    department: ['government'],
    party: ['party'],
    company: ['company'],
    firm: ['company'],
    militia: ['armed-group'],
    newspaper: ['media'],
    broadcaster: ['media'],
    network: ['media'],
    university: ['university'],
    bank: ['central-bank', 'igo', 'company'],
    airline: ['company'],
    bloc: ['igo'],
    alliance: ['igo'],
    movement: ['armed-group', 'party'],
    parliament: ['legislature'],
    organization: ['igo', 'ngo', 'armed-group'],
    organisation: ['igo', 'ngo', 'armed-group'],
    charity: ['ngo'],
    army: ['military'],
  }),
);

/** "The group", "the country", "the agency": the last entity of that kind, if the article names one not far above. */
function ofKind(reading: Reading, token: number): Found | undefined {
  const { tree, lexicon } = reading;
  const definite = childrenBy(tree, token, 'det').some((child) =>
    ['the', 'this', 'that'].includes(lowerOf(tree, child)),
  );
  const modified = childrenBy(tree, token, 'amod', 'compound', 'nmod', 'acl').some(
    (child) => !['armed', 'militant', 'terror', 'terrorist', 'islamist', 'jihadist'].includes(lowerOf(tree, child)),
  );
  if (!definite || modified || xposOf(tree, token) === 'NNS') return undefined;
  const lemma = lemmaOf(tree, token);
  const type = (['organization', 'state', 'place'] as const).find((name) =>
    lexicon.nominals.generic.get(name)?.has(lemma),
  );
  if (type === undefined) return undefined;
  const cluster = lastOfType(reading, token, type, lemma);
  return cluster === undefined ? undefined : { clusters: [cluster], rule: `nominal:the-${type}` };
}

function lastOfType(
  { tree, actors, lexicon }: Reading,
  token: number,
  type: EntityType,
  lemma: string,
): number | undefined {
  const sentence = tree.sentenceOf[token] ?? 0;
  const wanted = KINDS.get(lemma);
  const named: { cluster: number; at: number }[] = [];
  actors.clusters.forEach((cluster, index) => {
    if (cluster.type !== type) return;
    const text = (cluster.mentions[0]?.text ?? '').toLowerCase();
    const body =
      cluster.known === undefined
        ? undefined
        : [...lexicon.world.bodies.values()].find(({ key }) => `organization:${key}` === cluster.known);
    if (wanted !== undefined && !text.includes(lemma) && !(body?.kind !== undefined && wanted.includes(body.kind)))
      return;
    for (const mention of cluster.mentions)
      if (
        mention.form === 'name' &&
        mention.firstToken < token &&
        sentence - (tree.sentenceOf[mention.firstToken] ?? 0) <= REACH
      )
        named.push({ cluster: index, at: mention.firstToken });
  });
  const candidates = new Set(named.map(({ cluster }) => cluster));
  if (wanted === undefined && candidates.size > 1) return undefined;
  return named.sort((a, b) => b.at - a.at)[0]?.cluster;
}

/** "These mediators" after "Qatari and Egyptian mediators". */
function ofEarlier({ tree, actors, lexicon }: Reading, token: number): Found | undefined {
  const pointing = childrenBy(tree, token, 'det').some((child) =>
    ['the', 'these', 'both', 'those'].includes(lowerOf(tree, child)),
  );
  if (
    !pointing ||
    !lexicon.nominals.collective.has(lemmaOf(tree, token)) ||
    childrenBy(tree, token, 'amod', 'nmod', 'compound').length > 0
  )
    return undefined;
  for (let at = token - 1; at >= 0 && (tree.sentenceOf[token] ?? 0) - (tree.sentenceOf[at] ?? 0) <= REACH; at--) {
    const clusters = actors.at[at];
    if (clusters !== undefined && lemmaOf(tree, at) === lemmaOf(tree, token) && isNoun(tree, at))
      return { clusters, rule: 'nominal:as-before' };
  }
  return undefined;
}

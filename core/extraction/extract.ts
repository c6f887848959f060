/** One article's Doc to its reading: the passes in the order they run. */
import type { Span } from '../model/article.ts';
import type { NamedDoc } from '../model/doc.ts';
import type { ArticleReading, Claim, Cluster } from '../model/reading.ts';
import { attributionOf, type HoldsPost } from './attribution/attribute.ts';
import { findQuotations, type Quotation } from './attribution/quotations.ts';
import type { DraftClaim } from './claims.ts';
import { findComentions } from './comentions.ts';
import { dayOf } from './dates/assign.ts';
import { daysBySentence, type DayMention } from './dates/mentions.ts';
import { withHeadlineModality } from './headline-modality.ts';
import { findDirectives } from './interactions/deontic.ts';
import { findInteractions } from './interactions/find.ts';
import { findJudgements } from './interactions/judgements.ts';
import { findEndDemands } from './interactions/cessations.ts';
import { findReleaseDemands } from './interactions/captors.ts';
import { findReactions } from './interactions/reactions.ts';
import { locationOf } from './interactions/location.ts';
import type { Lexicon } from './lexicon/index.ts';
import { addFirstPersons } from './mentions/first-person.ts';
import { noteGender } from './mentions/gender.ts';
import { clusterNames } from './mentions/names.ts';
import { addOwnBodies } from './mentions/own-bodies.ts';
import { withoutOwnBody, withoutOwnState } from './own-house.ts';
import { addNominals } from './mentions/nominals.ts';
import { addPronouns } from './mentions/pronouns.ts';
import { claimBases, claimTowns } from './structure/bases.ts';
import { claimBodies, claimOwnBodies } from './structure/bodies.ts';
import { claimParties } from './structure/parties.ts';
import { claimPlaces } from './structure/places.ts';
import { claimPosts } from './structure/posts.ts';
import type { RolePhrase } from './structure/role-phrase.ts';
import { findRoles } from './structure/roles.ts';
import { claimSubsidiaries } from './structure/subsidiaries.ts';
import { readCommonNouns } from './syntax/common-nouns.ts';
import { mendBoth } from './syntax/both.ts';
import { mendCausatives } from './syntax/causatives.ts';
import { mendCharges } from './syntax/charges.ts';
import { mendConjuncts } from './syntax/conjuncts.ts';
import { mendClauses } from './syntax/mend-clauses.ts';
import { readHeadlines } from './syntax/headlines.ts';
import { mendLabels } from './syntax/labels.ts';
import { mendInfinitives } from './syntax/infinitives.ts';
import { mendNamedPronouns } from './syntax/named-pronouns.ts';
import { mendParticiples } from './syntax/participles.ts';
import { mendSpeech } from './syntax/speech.ts';
import { mendQuotedSpeakers } from './syntax/quoted-speakers.ts';
import { mendTrailingSpeech } from './syntax/trailing-speech.ts';
import { mendPostRows } from './syntax/post-rows.ts';
import { mendSums } from './syntax/sums.ts';
import { mendMainVerbs } from './syntax/main-verbs.ts';
import { mendPartedVerbs } from './syntax/parted-verbs.ts';
import { mendWeekdays } from './syntax/weekdays.ts';
import { findChunks } from './syntax/chunks.ts';
import { KeptSyntax } from './kept.ts';
import type { Reading } from './syntax/resolve.ts';
import { headOf, uposOf, growTree, type Tree } from './tree.ts';

/**
 * Reads one article: its clusters of mentions, and the relations that its sentences state between them. Looks at nothing
 * but the article, so that articles can be read in any order and on any machine.
 */
export function extractArticle(parsed: NamedDoc, lexicon: Lexicon): ArticleReading {
  const { reading, quotations, claims } = readByRules(parsed, lexicon);
  const holdsPost = postsAmong(claims);
  const { tree, actors } = reading;
  const found = withHeadlineModality(tree, onePerPair(claims));
  const all = [...found, ...findComentions(tree, actors, found)];
  const days = daysBySentence(tree, quotations);
  return {
    article: tree.doc.article,
    clusters: actors.clusters.map((cluster): Cluster => ({
      ...cluster,
      mentions: cluster.mentions.map(({ start, end, form, text, rule }) => ({ start, end, form, text, rule })),
    })),
    claims: all.map((claim) => finish(reading, claim, quotations, days, holdsPost)),
  };
}

/** What the rules find in an article: who is who, who says what, and every claim, structural ones first. */
export function readByRules(
  parsed: NamedDoc,
  lexicon: Lexicon,
): { readonly reading: Reading; readonly quotations: readonly Quotation[]; readonly claims: readonly DraftClaim[] } {
  const { reading: found, roles } = resolveActors(parsed, lexicon);
  const { tree, actors } = found;
  const posts = claimPosts(tree, lexicon, actors, roles);
  const quotations = findQuotations(found);
  addFirstPersons(found, quotations, posts);
  addOwnBodies(found, posts);
  const reading: Reading = { tree, lexicon, actors, chunks: found.chunks, kept: new KeptSyntax() };
  const held = new Set(posts.map(({ source, target }) => keyOf(source, target)));
  const belonging = [
    ...claimBodies(tree, lexicon, actors),
    ...claimOwnBodies(reading),
    ...claimParties(tree, lexicon, actors),
  ];
  const bodies = belonging.filter(({ source, target }) => !held.has(keyOf(source, target)));
  const acts = withoutOwnBody(reading, findInteractions(reading, quotations), posts);
  const structural = [
    ...withoutHosts(reading, posts, acts),
    ...claimPlaces(tree, lexicon, actors),
    ...claimBases(reading),
    ...claimTowns(reading),
    ...claimSubsidiaries(reading),
    ...bodies,
  ];
  const interactions = [
    ...acts,
    ...findReactions(reading, acts, posts),
    ...findReleaseDemands(reading, acts),
    ...findEndDemands(reading, acts),
    ...findDirectives(reading, quotations),
    ...findJudgements(reading, quotations, acts),
  ];
  return {
    reading,
    quotations,
    claims: [...structural, ...withoutOwnState(reading, withNames(reading, interactions), structural)],
  };
}

/** Who is who in an article: names, roles, descriptions and pronouns, before anything is read of what they do. */
export function resolveActors(
  parsed: NamedDoc,
  lexicon: Lexicon,
): { readonly reading: Reading; readonly roles: readonly RolePhrase[] } {
  const plain = readCommonNouns(
    mendBoth(mendNamedPronouns(mendPostRows(mendWeekdays(readHeadlines(mendLabels(parsed), lexicon)), lexicon))),
    lexicon,
  );
  const mended = mendPartedVerbs(
    mendCausatives(mendMainVerbs(mendParticiples(mendInfinitives(mendSums(plain, lexicon), lexicon)))),
  );
  const doc = mendConjuncts(
    mendClauses(
      mendCharges(mendQuotedSpeakers(mendTrailingSpeech(mendSpeech(mended, lexicon), lexicon), lexicon), lexicon),
      lexicon,
    ),
  );
  const tree = growTree(doc);
  const actors = clusterNames(tree, lexicon);
  const reading: Reading = { tree, lexicon, actors, chunks: findChunks(doc) };
  const roles = findRoles(tree, lexicon, actors);
  noteGender(tree, lexicon, actors, roles);
  describe(tree, actors.clusters, roles);
  addNominals(reading, roles);
  addPronouns(reading);
  return { reading, roles };
}

/** Gives each cluster the first role that the article words for it; one that a possessive cuts off says something else. */
function describe(tree: Tree, clusters: { description?: string }[], roles: readonly RolePhrase[]): void {
  for (const { holder, first, end } of roles) {
    if (tree.doc.xpos[end] === 'POS') continue;
    const cluster = holder === undefined ? undefined : clusters[holder];
    if (cluster !== undefined) cluster.description ??= textOf(tree, first, end);
  }
}

const textOf = ({ doc }: Tree, first: number, end: number): string =>
  doc.article.text.slice(doc.tokens[first]?.start, doc.tokens[end - 1]?.end).replace(/\s+/g, ' ');

/** Leaves out what a sentence tells without naming either end: its pronouns and descriptions take up what was told before. */
function withNames({ actors }: Reading, interactions: readonly DraftClaim[]): readonly DraftClaim[] {
  const named = new Set(actors.named.map(({ sentence, cluster }) => keyOf(sentence, cluster)));
  return interactions.filter(
    ({ sentence, source, target }) => named.has(keyOf(sentence, source)) || named.has(keyOf(sentence, target)),
  );
}

const keyOf = (a: number, b: number): string => `${String(a)} ${String(b)}`;

/** A state that a visitor calls on is not the one that his bare title belongs to ("Prime Minister A visited India"). */
function withoutHosts(
  { tree, actors }: Reading,
  posts: readonly DraftClaim[],
  acts: readonly DraftClaim[],
): readonly DraftClaim[] {
  const isNamedBy = (predicate: number, state: number): boolean =>
    actors.clusters[state]?.mentions.some(
      ({ form, endToken }) =>
        form === 'name' && uposOf(tree, endToken - 1) === 'PROPN' && headOf(tree, endToken - 1) === predicate,
    ) === true;
  const calls = acts.filter(
    ({ type, predicate, target }) => type === 'consult' && predicate !== undefined && isNamedBy(predicate, target),
  );
  const apart = new Set(calls.map(({ source, target }) => keyOf(source, target)));
  return posts.filter(({ rule, source, target }) => !rule.endsWith(':home-state') || !apart.has(keyOf(source, target)));
}

const MODALITY_ORDER = ['asserted', 'prospective', 'negated'] as const;

/** One claim for each sentence, pair and type; what is asserted goes before what is planned or denied. */
function onePerPair(claims: readonly DraftClaim[]): DraftClaim[] {
  const kept = new Map<string, DraftClaim>();
  for (const claim of claims) {
    const key = `${String(claim.sentence)} ${String(claim.source)} ${claim.type} ${String(claim.target)}`;
    const other = kept.get(key);
    if (other === undefined || MODALITY_ORDER.indexOf(claim.modality) < MODALITY_ORDER.indexOf(other.modality))
      kept.set(key, claim);
  }
  return [...kept.values()];
}

/** Whether an article gives a person a post in a body, or in one that is part of it. */
function postsAmong(claims: readonly DraftClaim[]): HoldsPost {
  const pairsOf = (...types: readonly string[]) => claims.filter(({ type }) => types.includes(type));
  const wholes = new Map(pairsOf('part_of').map(({ source, target }) => [source, target]));
  const held = new Set(
    pairsOf('leads', 'speaks_for', 'member_of').flatMap(({ source, target }) => [
      keyOf(source, target),
      keyOf(source, wholes.get(target) ?? target),
    ]),
  );
  return (speaker, body) => held.has(keyOf(speaker, body));
}

/** A claim in the article's offsets, with its source, day and place. */
function finish(
  reading: Reading,
  claim: DraftClaim,
  quotations: readonly Quotation[],
  daysIn: (sentence: number) => readonly DayMention[],
  holdsPost: HoldsPost,
): Claim {
  const { tree } = reading;
  const { type, source, target, sentence, trigger, modality, rule } = claim;
  const span = spanOf(tree.doc.sentences[sentence]!);
  if (type === 'co_mention') return { type, source, target, sentence: span, rule };
  const words = tokensSpan(tree, trigger.first, trigger.end);
  const speaker = attributionOf(reading, claim, quotations, holdsPost);
  const date =
    claim.predicate === undefined
      ? undefined
      : dayOf(reading, { predicate: claim.predicate, trigger: trigger.first, modality }, daysIn(sentence));
  const location = claim.predicate === undefined ? undefined : locationOf(reading, claim);
  return {
    type,
    source,
    target,
    sentence: span,
    trigger: words,
    modality,
    ...(speaker !== undefined && {
      attribution: { ...tokensSpan(tree, speaker.first, speaker.end), cluster: speaker.cluster },
    }),
    ...(date !== undefined && { date }),
    ...(location !== undefined && { location }),
    rule,
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const tokensSpan = ({ doc }: Tree, first: number, end: number): Span => ({
  start: doc.tokens[first]?.start ?? 0,
  end: doc.tokens[end - 1]?.end ?? 0,
});

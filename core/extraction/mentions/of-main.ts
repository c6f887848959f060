/** "The government", "police", "the airline": nouns that stand for what the whole article is about, or for where its news happens. */
import { type Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, lemmaOf, xposOf } from '../tree.ts';
import { coArgumentsOf } from './co-arguments.ts';
import { isBareDefinite, isBased, regularName, type Found } from './definite.ts';
import type { Named } from './draft.ts';
import { firstStateOf, isMostNamed, leadState, mainOf, sceneOf, standsFirst, type FirstState } from './home.ts';

/** What an article is about, if it names one state or body far above all others. */
export interface Main {
  readonly state: number | undefined;
  readonly body: number | undefined;
  readonly first: FirstState | undefined;
  readonly lead: number | undefined;
  /** The state where it happens. */
  readonly scene: number | undefined;
}

/** What an article is about; its names are in text order. */
export function mainSubjects({ tree, actors, lexicon }: Reading, named: readonly Named[]): Main {
  const lead = leadState(tree, actors, named);
  return {
    state: mainOf(actors, 'state'),
    body: mainOf(actors, 'organization'),
    first: firstStateOf(tree, lexicon, actors, named),
    lead: lead !== undefined && isMostNamed(actors, lead) ? lead : undefined,
    scene: sceneOf(tree, lexicon, actors, named),
  };
}

/** "The government", "the police" where the article is about one country; "the airline" where it is about one body. */
export function ofMain(reading: Reading, token: number, main: Main, named: readonly Named[]): Found | undefined {
  const { tree, actors, lexicon } = reading;
  if (xposOf(tree, token).startsWith('NNP')) return undefined;
  const lemma = lemmaOf(tree, token);
  const isRegular = lexicon.nominals.regular.has(regularName(reading, token));
  const isResident = lexicon.nominals.resident.has(lemma);
  // most nouns are neither, and need no further look
  if (!isRegular && !isResident && !lexicon.nominals.known_kinds.has(lemma)) return undefined;
  if (!isRegular && !isBareDefinite(reading, token) && !(isResident && isBareForce(reading, token))) return undefined;
  const about = main.state ?? standsFirst(main.first, token) ?? main.lead;
  // who keeps order is of where it happens
  const state = lexicon.nominals.policing.has(lemma) ? (main.scene ?? about) : (about ?? main.scene);
  if (state !== undefined && (isRegular || isResident))
    return rivals(reading, named, token, state) ? undefined : { clusters: [state], rule: 'nominal:of-home' };
  // "the Oslo-based company" may be any that is at home there
  if (childrenBy(tree, token, 'amod', 'compound').some((child) => isBased(tree, child))) return undefined;
  const { body } = main;
  const isUnknown = body !== undefined && actors.clusters[body]?.known === undefined;
  return isUnknown && lexicon.nominals.known_kinds.has(lemma) && xposOf(tree, token) === 'NN'
    ? { clusters: [body], rule: 'nominal:main-body' }
    : undefined;
}

/** "Police said", "prosecutors charged": no word tells those who act from others. */
const isBareForce = ({ tree }: Reading, token: number): boolean =>
  (xposOf(tree, token) === 'NNS' || lemmaOf(tree, token) === 'police') &&
  ['nsubj', 'obl'].includes(baseRelOf(tree, token)) &&
  childrenBy(tree, token, 'det', 'amod', 'compound', 'nmod', 'nummod', 'acl', 'appos', 'conj').length === 0;

/** Whether a sentence names another state, whose government or police may be meant; "the police expelled B" are not B's. */
function rivals(reading: Reading, named: readonly Named[], token: number, state: number): boolean {
  const { tree, actors } = reading;
  const sentence = tree.sentenceOf[token] ?? 0;
  const beside = named.filter(
    (name) => name.sentence === sentence && name.cluster !== state && actors.clusters[name.cluster]?.type === 'state',
  );
  if (beside.length === 0) return false;
  const others = coArgumentsOf(reading, token);
  return others.includes(state) || !beside.every(({ cluster }) => others.includes(cluster));
}

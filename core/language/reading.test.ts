import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleId } from '../model/ids.ts';
import { moveContext } from './parser/contexts.ts';
import { ASK_ALL as ASK_ALL_OF_PARSER } from './parser/model.ts';
import { parseTagged } from './parser/parse.ts';
import { Places } from './parser/places.ts';
import { ParserState, RIGHT } from './parser/state.ts';
import { parserWords } from './parser/words.ts';
import { ASK_ALL } from './tagger/model.ts';
import { knownWords, tagWords } from './tagger/tag.ts';
import { loadModels, MODEL_NAMES, parseArticle, type ModelFiles } from './index.ts';
import { readSure, sureSections } from './weights/sure-contexts.ts';

const modelFile = (name: string) => readFileSync(new URL(`../../graph-data/models/${name}.bin`, import.meta.url));
const files: ModelFiles = Object.fromEntries(MODEL_NAMES.map((name) => [name, modelFile(name)]));
const models = loadModels(files);
const read = (text: string) => parseArticle({ id: articleId('test'), title: '', text }, models);

const NEWS = [
  'The minister met the ambassador on Monday and praised the work of both governments.',
  'Two soldiers were killed by militants who had fired at a convoy near the border.',
  'Rebels seized the town that the army left last week after talks between the sides broke down.',
  'The court did not accept the appeal which lawyers of the banned party filed.',
  'Chile sought to have the talks moved to a third country before the vote.',
];

/** The dependents of a word by relation, as `lemma relation word`. */
function dependents(text: string): string[] {
  const doc = read(text);
  return doc.tokens.map(({ text }, i) => `${doc.lemmas[doc.heads[i]!]} ${doc.deprels[i]} ${text}`);
}

describe('who does what to whom is found in the tree', () => {
  test.each([
    ['The minister met the ambassador on Monday.', ['meet nsubj minister', 'meet obj ambassador']],
    [
      'Two soldiers were killed by militants on Friday.',
      ['kill nsubj:pass soldiers', 'kill obl:agent militants', 'kill obl Friday'],
    ],
    ['The ceasefire was rejected by the rebels.', ['reject nsubj:pass ceasefire', 'reject obl:agent rebels']],
    ['The work was finished by Friday.', ['finish nsubj:pass work', 'finish obl Friday']],
    ['The envoy was expelled by the government.', ['expel nsubj:pass envoy', 'expel obl:agent government']],
    ['The president condemned the attack and praised the army.', ['condemn obj attack', 'condemn conj praised']],
    ['France and Spain signed the treaty.', ['sign nsubj France', 'France conj Spain', 'sign obj treaty']],
    ['The general said that troops had left the city.', ['say ccomp left', 'leave nsubj troops', 'leave obj city']],
    ['The court did not accept the appeal.', ['accept advmod not', 'accept nsubj court', 'accept obj appeal']],
    ["Chile's president visited Peru.", ['president nmod:poss Chile', 'visit nsubj president', 'visit obj Peru']],
    ['Police arrested three protesters in the capital.', ['arrest nsubj Police', 'arrest obj protesters']],
  ])('%s', (sentence, expected) => {
    expect(dependents(sentence)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what arcs drawn one by one get wrong is mended', () => {
  test.each([
    ['It is hard to say.', ['hard expl It', 'hard csubj say']],
    ['It was agreed that troops would leave.', ['agree expl It']],
    ['Danish farmers demonstrated against the tax.', ['demonstrate nsubj farmers']],
    ['Norway mediated between the parties.', ['mediate nsubj Norway']],
    ['The fleet, Oslo said, attacked the port.', ['attack nsubj fleet', 'attack obj port', 'say nsubj Oslo']],
    ['The ship, the mayor said, sank.', ['sink nsubj ship', 'say nsubj mayor']],
    ['The guards were killed by gunmen on Sunday.', ['kill obl:agent gunmen', 'kill obl Sunday']],
    ['The Danish airline Norvik grew.', ['grow nsubj airline', 'airline appos Norvik']],
    ['Malta threatened to sue the firm.', ['threaten xcomp sue', 'sue obj firm']],
    ['Otto Kranz asked for the Oxfam ruling to be published.', ['ruling compound Oxfam']],
    ['A Malian raid on June 3 hit two camps that rebels had built, Berg said.', ['hit nsubj raid', 'hit obj camps']],
    ['Peru gave Chile an ultimatum.', ['give iobj Chile', 'give obj ultimatum']],
  ])('%s', (sentence, expected) => {
    expect(dependents(sentence)).toEqual(expect.arrayContaining(expected));
  });
});

describe('tags and lemmas', () => {
  test.each([
    ['They vowed to free the hostages.', 'they vow to free the hostage .'],
    ['Talks were held between the parties.', 'talk be hold between the party .'],
    ['The countries have sought a truce.', 'the country have seek a truce .'],
    ["The men didn't say whose wives they were.", 'the man do not say whose wife they be .'],
  ])('%s', (sentence, lemmas) => {
    expect(read(sentence).lemmas.join(' ')).toBe(lemmas);
  });
});

describe('a word is what the sentence as a whole lets it be', () => {
  test.each([
    ['Ports Minister Erik Dahl left.', 'Minister', 'PROPN'],
    ['The firms, which supply Malta, closed.', 'supply', 'VERB'],
    ['Praise for the mayor came from Malta.', 'Praise', 'NOUN'],
    ['Otto Kranz works in the Assembly.', 'works', 'VERB'],
    ['Quorvane customers complained.', 'Quorvane', 'PROPN'],
    ['She wrote to the House of Representatives.', 'Representatives', 'PROPN'],
    ['The Emergency Situations Ministry stated it.', 'Situations', 'PROPN'],
    ['The talks fell apart, as both sides feared.', 'sides', 'NOUN'],
    ['He praised Malta for the supply of grain.', 'supply', 'NOUN'],
    ['Help the mayor.', 'Help', 'VERB'],
    ['A row of U.S. airstrikes hit Yorvik.', 'airstrikes', 'NOUN'],
    ['Malta remains committed to fighting the rebels.', 'committed', 'VERB'],
    ['He came with other Velmorians.', 'Velmorians', 'NOUN'],
  ])('%s %s: %s', (sentence, word, expected) => {
    const doc = read(sentence);
    expect(doc.upos[doc.tokens.findIndex(({ text }) => text === word)]).toBe(expected);
  });
});

/** Whether every word reaches its root within as many steps as its sentence has words: no cycle. */
function reachRoot(heads: readonly number[], firstToken: number, endToken: number): boolean {
  for (let i = firstToken; i < endToken; i++) {
    let at = i;
    for (let steps = 0; heads[at] !== at; steps++) {
      if (steps > endToken - firstToken) return false;
      at = heads[at]!;
    }
  }
  return true;
}

describe('whatever the text', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'Peace'],
    ['capitals', 'TALKS FAIL AS ENVOYS LEAVE'],
    ['no punctuation', 'the envoys left and the talks failed and nobody came '.repeat(60)],
    ['marks alone', '?! ... — “” (((('],
    ['other scripts', 'محادثات в Москве 会談 🕊️'],
    ['six hundred words', `${'the envoy of the king who met '.repeat(90)}left.`],
  ])('every sentence of %s is one tree', (_name, text) => {
    const doc = read(text);
    for (const layer of [doc.upos, doc.xpos, doc.lemmas, doc.heads, doc.deprels]) {
      expect(layer).toHaveLength(doc.tokens.length);
    }
    for (const { firstToken, endToken } of doc.sentences) {
      const isInside = (head: number) => head >= firstToken && head < endToken;
      const heads = doc.heads.slice(firstToken, endToken);
      expect(heads.every(isInside)).toBe(true);
      expect(heads.filter((head, i) => head === firstToken + i)).toHaveLength(1);
      expect(reachRoot(doc.heads, firstToken, endToken)).toBe(true);
    }
  });
});

test('words that are tagged without asking for all features have the tags that all of them give', () => {
  const tagsBy = (sure: number) =>
    NEWS.map((text) => {
      const forms = text.replace('.', ' .').split(' ');
      return [...tagWords({ ...models.tagger, sure }, models.types, forms)];
    });
  expect(tagsBy(models.tagger.sure)).toEqual(tagsBy(ASK_ALL));
  expect(tagsBy(0)).not.toEqual(tagsBy(ASK_ALL));
});

test('trees that are drawn without asking for all features are those that all of them give', () => {
  const none = readSure(new Map(sureSections('none', new Map())), 'none');
  const asking = { ...models.parser, sure: ASK_ALL_OF_PARSER, sureMoves: none, sureRelations: none };
  for (const text of NEWS) {
    const { tokens, upos, xpos } = read(text);
    const sentence = { forms: tokens.map((token) => token.text), upos, xpos };
    const tree = parseTagged(models.parser, models.types, sentence);
    expect(tree).toEqual(parseTagged(asking, models.types, sentence));
  }
});

test('a move that a state does not allow is not made, whatever is known of its context', () => {
  const sentence = {
    forms: ['Envoys', 'left', '.'],
    upos: ['NOUN', 'VERB', 'PUNCT'],
    xpos: ['NNS', 'VBD', '.'],
  } as const;
  const words = parserWords(models.types, sentence.forms, sentence.upos, sentence.xpos);
  const state = new ParserState(3);
  state.shift();
  const places = new Places();
  places.read(state);
  const wrong = new Map([[moveContext(state, words, places), RIGHT]]);
  const sureMoves = readSure(new Map(sureSections('wrong', wrong)), 'wrong');
  expect(parseTagged({ ...models.parser, sureMoves }, models.types, sentence).heads).toEqual([1, 1, 1]);
});

test('a familiar word has a label that it can have, also where the sentence would make it another', () => {
  const forms = ['Quickly', 'the', 'of', 'because', 'the', 'must', 'said', 'the', '.'];
  const sentence = knownWords(models.tagger, models.types, forms);
  const labels = [...tagWords(models.tagger, models.types, forms)];
  const familiar = forms.map((_, i) => i).filter((i) => sentence.possible[i]!.length < 10);
  expect(familiar.length).toBeGreaterThan(5);
  for (const i of familiar) expect(sentence.possible[i]).toContain(labels[i]);
});

test.each([
  ['The stand-off between both fleets ended.', 'off'],
  ['A run-up of two weeks follows.', 'up'],
])('%s: the compound is a noun to its end', (text, last) => {
  const doc = read(text);
  expect(doc.xpos[doc.tokens.findIndex((token) => token.text === last)]).toBe('NN');
});

describe('models', () => {
  test('that are missing or damaged are errors that name the trouble', () => {
    expect(() => loadModels({ ...files, parser: undefined as never })).toThrow('parser.bin');
    for (const name of MODEL_NAMES) {
      const damaged = Uint8Array.from(files[name]!);
      damaged[damaged.length >> 1]! ^= 1;
      expect(() => loadModels({ ...files, [name]: damaged })).toThrow('damaged');
    }
  });
});

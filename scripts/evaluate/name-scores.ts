/** The names found in annotated sentences against the annotated ones: exact span and type. */
import { findNames, tag, type Gazetteers, type LanguageModels } from '../../core/language/index.ts';
import type { Name, SentenceDoc } from '../../core/model/doc.ts';
import { documentOf, groupByDocument, type AnnotatedSentence, type CoarseType, type TestSet } from './name-data.ts';
import { f1, type Counts, type Score } from './score.ts';

export interface CoarseSpan {
  readonly first: number;
  readonly end: number;
  readonly type: CoarseType;
}

export interface NameScores extends Score {
  readonly set: string;
  /** How many names the annotation holds. */
  readonly gold: number;
}

/** One sentence's outcome, in tokens of the whole document; the sentence begins at `offset`. */
export interface SentenceOutcome {
  readonly sentence: AnnotatedSentence;
  readonly offset: number;
  readonly asked: ReadonlyMap<string, CoarseType>;
  readonly found: readonly CoarseSpan[];
}

const COARSE: Readonly<Record<Name['type'], CoarseType>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  state: 'LOC',
};

/** Finds the names of a document cut into sentences. */
export const nameFinder =
  (models: LanguageModels, gazetteers: Gazetteers) =>
  (doc: SentenceDoc): readonly Name[] =>
    findNames(tag(doc, models), models, gazetteers);

/** Spans in the guideline of the data: demonyms are no names there, and a body with its country in front is one name. */
export function coarseSpans(names: readonly Name[]): CoarseSpan[] {
  const spans: CoarseSpan[] = [];
  names.forEach((name, i) => {
    const next = names[i + 1];
    if (name.rule === 'guideline:country-of-body' && next?.firstToken === name.endToken) return;
    if (name.rule.endsWith('demonym')) return;
    const before = names[i - 1];
    const joined = before?.rule === 'guideline:country-of-body' && before.endToken === name.firstToken;
    spans.push({ first: joined ? before.firstToken : name.firstToken, end: name.endToken, type: COARSE[name.type] });
  });
  return spans;
}

/** Scores one set, each document read whole; `onSentence` is told what came of each sentence. */
export function scoreNames(
  { name, sentences, labels }: TestSet,
  namesOf: (doc: SentenceDoc) => readonly Name[],
  onSentence?: (outcome: SentenceOutcome) => void,
): NameScores {
  const counts: Counts = { gold: 0, found: 0, right: 0 };
  for (const document of groupByDocument(sentences)) {
    const doc = documentOf(document);
    const spans = coarseSpans(namesOf(doc));
    document.forEach((sentence, index) => {
      const { firstToken, endToken } = doc.sentences[index]!;
      const here = spans.filter(({ first }) => first >= firstToken && first < endToken);
      const { asked, found } = comparable(sentence, labels, here, firstToken);
      counts.gold += asked.size;
      counts.found += found.length;
      counts.right += found.filter(({ first, end, type }) => asked.get(`${first}-${end}`) === type).length;
      onSentence?.({ sentence, offset: firstToken, asked, found });
    });
  }
  return { set: name, gold: counts.gold, ...f1(counts) };
}

/** What is asked for in a sentence, and of what was found there all that touches nothing left out. */
function comparable(
  { spans }: AnnotatedSentence,
  labels: TestSet['labels'],
  here: readonly CoarseSpan[],
  offset: number,
): { asked: Map<string, CoarseType>; found: CoarseSpan[] } {
  const asked = new Map<string, CoarseType>();
  const leftOut = spans.filter(({ first, end, label }) => {
    const type = labels[label];
    if (type !== undefined) asked.set(`${first + offset}-${end + offset}`, type);
    return type === undefined;
  });
  const touches = (span: CoarseSpan) =>
    leftOut.some(({ first, end }) => span.first < end + offset && first + offset < span.end);
  return { asked, found: here.filter((span) => !touches(span)) };
}

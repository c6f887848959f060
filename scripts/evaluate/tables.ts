/** The figures as tables for a terminal. */
import type { PartReport } from './graph.ts';
import { LANGUAGE_FIGURES, type ReadingReport } from './reading.ts';
import type { Score } from './score.ts';

const NAME_WIDTH = 36;
const cell = (value: number): string => value.toFixed(3).padStart(8);
const line = (name: string, groups: readonly string[]): string => `${name.padEnd(NAME_WIDTH)}${groups.join('  ')}`;
const triple = ({ precision, recall, f1 }: Score): string => `${cell(precision)}${cell(recall)}${cell(f1)}`;
const tripleHead = (name: string): string => `${name.padStart(8)} P${'R'.padStart(7)}${'F1'.padStart(7)}`;

/** What the graph says about the annotated articles, in all and for both parts of the split. */
export function graphTable(reports: readonly PartReport[]): string {
  const row = (name: string, pick: (report: PartReport['report']) => Score) =>
    line(
      name,
      reports.map(({ report }) => triple(pick(report))),
    );
  return [
    line(
      'the graph',
      reports.map(({ part }) => tripleHead(part)),
    ),
    row('mentions', (report) => report.mentions),
    row('mentions with type', (report) => report.mentionsTyped),
    row('mentions with identity', (report) => report.identity),
    row('entities, each weighs one', (report) => report.entities),
    row('relations, exact type', (report) => report.relations),
    row('relations, class', (report) => report.relationsByClass),
    row('relations, pair only', (report) => report.relationPairs),
    row('attribution of relations found', (report) => report.relations.attribution),
    line(
      'modality of relations found',
      reports.map(({ report }) => `${''.padEnd(16)}${cell(report.relations.modality)}`),
    ),
    '',
    'type            found/gold, wrong',
    ...Object.entries(reports[0]?.report.relations.byType ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, { gold, found, wrong }]) => `${type.padEnd(16)}${String(found)}/${String(gold)}, ${String(wrong)}`),
  ].join('\n');
}

const LABELS: Readonly<Record<(typeof LANGUAGE_FIGURES)[number], string>> = {
  tokens: 'tokens, F1',
  sentences: 'sentences, F1',
  upos: 'UPOS',
  xpos: 'XPOS',
  lemmas: 'lemmas',
  uas: 'UAS',
  las: 'LAS',
  nsubj: 'nsubj, F1',
  obj: 'obj, F1',
};

/** What the reading of English is worth on the test splits: tokens and sentences from raw text, the rest on given tokens. */
export function readingTable({ language, names, pronouns }: ReadingReport): string {
  const treebanks = Object.entries(language);
  return [
    line(
      'the reading of English',
      treebanks.map(([name]) => name.padStart(8)),
    ),
    ...LANGUAGE_FIGURES.map((figure) =>
      line(
        LABELS[figure],
        treebanks.map(([, figures]) => cell(figures[figure])),
      ),
    ),
    '',
    line('names, exact span and type', [tripleHead('')]),
    ...names.map((scores) => line(`${scores.set} (${String(scores.gold)})`, [triple(scores)])),
    '',
    line('pronouns of named actors', [tripleHead('')]),
    ...pronouns.flatMap(({ set, kinds }) =>
      Object.entries(kinds).map(([kind, scores]) => line(`${set}: ${kind} (${String(scores.gold)})`, [triple(scores)])),
    ),
  ].join('\n');
}

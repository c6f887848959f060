/** Who stands for a relation, in plain words: where reports differ, and where one article, source or speaker stands alone. */
import { agreement, type Finding, type Voice } from '../../../core/analysis/agreement.ts';
import type { FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { SPEAKER_ARTICLE, SPEAKER_OTHER } from '../../../core/model/columns.ts';
import type { RelationId } from '../../../core/model/ids.ts';
import { listed } from '../step-name.ts';
import type { View } from '../view.ts';
import { counted } from '../wording.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

export interface AgreementNote {
  readonly kind: Finding['kind'];
  /** For a cell or a mark: "reports differ", "one article". */
  readonly brief: string;
  /** In full, as sentences. */
  readonly text: string;
}

/** How a relation is reported; empty where several sources do and nobody denies it. */
export const agreementNotes = memoised((index: GraphIndex, view: View, id: RelationId): readonly AgreementNote[] =>
  notesOf(filteredOf(index, view), index.relationNumber.get(id) ?? -1),
);

/** Of all relations at once, by number, for tables. */
export const notesOfAll = memoised((filtered: FilteredGraph): ((relation: number) => readonly AgreementNote[]) => {
  const known = new Map<number, readonly AgreementNote[]>();
  return (relation) => {
    const notes = known.get(relation) ?? agreement(filtered, relation).map((finding) => noteOf(filtered, finding));
    known.set(relation, notes);
    return notes;
  };
});

export const notesOf = (filtered: FilteredGraph, relation: number): readonly AgreementNote[] =>
  relation < 0 ? [] : notesOfAll(filtered)(relation);

function noteOf({ index }: FilteredGraph, finding: Finding): AgreementNote {
  const { kind } = finding;
  switch (finding.kind) {
    case 'disputed':
      return { kind, brief: 'reports differ', text: `Reports differ: ${disputeText(index, finding)}.` };
    case 'only-denied': {
      const text = `Only denied: ${clause(index, finding.denying, 'denies it', 'deny it')}; nobody here reports it.`;
      return { kind, brief: 'only denied', text };
    }
    case 'only-planned':
      return { kind, brief: 'only planned', text: 'Only planned or possible: no article reports it as done.' };
    case 'only-said': {
      const says = clause(index, finding.speakers, 'says so', 'say so');
      const brief = finding.speakers.length === 1 ? 'one speaker' : 'only said';
      return { kind, brief, text: `Only ${says}; no article reports it in its own voice.` };
    }
    case 'one-article': {
      const { title, source } = index.graph.articles.at(finding.article)!;
      return {
        kind,
        brief: 'one article',
        text: `Only one article reports on it: “${title}”${source ? `, ${source}` : ''}${printsText(finding.prints)}.`,
      };
    }
    case 'one-source': {
      const { source, articles } = finding;
      return { kind, brief: 'one outlet', text: `Only ${source} reports on it, in ${counted(articles, 'article')}.` };
    }
  }
}

const printsText = (prints: number): string => (prints === 1 ? '' : `, printed ${prints} times`);

/** "Harbour Gazette reports it, Israel says so; Egypt denies it" */
function disputeText(index: GraphIndex, { reporting, denying }: Extract<Finding, { kind: 'disputed' }>): string {
  const own = reporting.filter(({ speaker }) => speaker === SPEAKER_ARTICLE);
  const said = reporting.filter(({ speaker }) => speaker !== SPEAKER_ARTICLE);
  const parts = [
    ...(own.length > 0 ? [clause(index, own, 'reports it', 'report it')] : []),
    ...(said.length > 0 ? [clause(index, said, 'says so', 'say so')] : []),
  ];
  return `${parts.join(', ')}; ${clause(index, denying, 'denies it', 'deny it')}`;
}

function clause(index: GraphIndex, voices: readonly Voice[], one: string, many: string): string {
  return `${listed(voices.map((voice) => voiceName(index, voice)))} ${voices.length === 1 ? one : many}`;
}

/** A speaker by the graph's name, an unnamed one by its article, an article's own voice by its outlet. */
function voiceName({ graph }: GraphIndex, { speaker, article }: Voice): string {
  if (speaker >= 0) return graph.entities.at(speaker)!.name;
  const { title, source } = graph.articles.at(article)!;
  const outlet = source ?? `“${title}”`;
  return speaker === SPEAKER_OTHER ? `somebody in ${outlet}` : outlet;
}

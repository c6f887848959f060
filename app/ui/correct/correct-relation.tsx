import { useEffect, useState } from 'react';
import type { CorrectionRequest } from '../../state/corrections/correct.ts';
import { useDerived } from '../../state/provider.tsx';
import { evidenceOf, relationDetails } from '../../state/selectors/details.ts';
import type { EvidenceItem } from '../../state/selectors/evidence.ts';
import { OnDemand } from '../common/on-demand.tsx';
import { Options } from '../common/options.tsx';
import { sourceLine } from '../common/wording.ts';
import type { CorrectionSubject } from '../shell/dialogs.ts';
import type { Ask } from './correct-dialog.tsx';

interface CorrectRelationProps {
  readonly subject: Extract<CorrectionSubject, { kind: 'relation' }>;
  readonly ask: Ask;
}

/** Says that no sentence states the relation, or that one of them does not. */
export function CorrectRelation({ subject, ask }: CorrectRelationProps) {
  const relation = useDerived((index, view) => relationDetails(index, view, subject.relation));
  if (relation === null) return <p>The graph does not hold this relation any more.</p>;
  return (
    <>
      <p className="correct-subject foreign">
        <strong>{relation.source.name}</strong> {relation.label} <strong>{relation.target.name}</strong>
      </p>
      <OnDemand what="the sentences">
        <Which subject={subject} ask={ask} />
      </OnDemand>
    </>
  );
}

const ALL = 'all';
const keyOf = ({ article, start }: EvidenceItem['key'] | NonNullable<CorrectRelationProps['subject']['evidence']>) =>
  `${start} ${article}`;

function Which({ subject: { relation, evidence }, ask }: CorrectRelationProps) {
  const sentences = useDerived((index, view) => evidenceOf(index, view, relation));
  const [value, setValue] = useState(evidence ? keyOf(evidence) : sentences.length > 1 ? '' : ALL);
  const requestOf = (chosen: string): CorrectionRequest | null => {
    if (chosen === '') return null;
    const item = sentences.find(({ key }) => keyOf(key) === chosen);
    return { verb: 'reject-relation', relation, evidence: item ? item.key : null };
  };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what is chosen from the start is asked for once
  useEffect(() => ask(requestOf(value)), []);
  return (
    <Options
      label="What is wrong?"
      value={value}
      onChange={(chosen) => {
        setValue(chosen);
        ask(requestOf(chosen));
      }}
      options={[
        { value: ALL, label: 'All of it', explained: 'No article reports that: the relation goes.' },
        ...sentences.map(({ key, sentence, article }) => ({
          value: keyOf(key),
          label: 'This sentence',
          explained: `“${sentence}” ${sourceLine(article)}`,
        })),
      ]}
    />
  );
}

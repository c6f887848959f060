import { useEffect, useState } from 'react';
import type { EntityId } from '../../../core/model/ids.ts';
import type { EntityType } from '../../../core/model/ontology.ts';
import type { CorrectionRequest } from '../../state/corrections/correct.ts';
import { useDerived } from '../../state/provider.tsx';
import { actorDetails, type ActorDetails } from '../../state/selectors/details.ts';
import { ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import { Options } from '../common/options.tsx';
import { OnDemand } from '../common/on-demand.tsx';
import { ActorShape } from '../common/shapes.tsx';
import type { CorrectionSubject } from '../shell/dialogs.ts';
import { Words, WhichActor } from './fields.tsx';
import type { Ask } from './correct-dialog.tsx';
import { SomeMentions } from './some-mentions.tsx';

const WRONG = [
  { value: 'rename', label: 'Its name', explained: 'Another name is better; the present one stays as a further name.' },
  { value: 'merge', label: 'It is another actor too', explained: 'Both are the same: they become one.' },
  { value: 'split', label: 'Some mentions', explained: 'They mean somebody else, or nobody: choose which.' },
  {
    value: 'retype',
    label: 'Its type',
    explained: 'It is no person, state, organization or place, but another of these.',
  },
  { value: 'alias', label: 'A name is missing', explained: 'It is also found under that name then.' },
  { value: 'hide', label: 'It is no actor at all', explained: 'It goes, with its relations.' },
] as const;
type Wrong = (typeof WRONG)[number]['value'];

interface CorrectActorProps {
  readonly subject: Extract<CorrectionSubject, { kind: 'actor' }>;
  readonly ask: Ask;
}

export function CorrectActor({ subject, ask }: CorrectActorProps) {
  const details = useDerived((index, view) => actorDetails(index, view, subject.actor));
  const [wrong, setWrong] = useState<Wrong>(subject.mention ? 'split' : 'rename');
  const choose = (value: string): void => {
    ask(null);
    setWrong(value as Wrong);
  };
  if (details === null) return <p>The graph does not hold this actor any more.</p>;
  return (
    <>
      <p className="correct-subject">
        <ActorShape type={details.type} size={16} />
        <strong className="foreign">{details.name}</strong>
        <span className="quiet">{ENTITY_TYPE_WORDS[details.type].one}</span>
      </p>
      <Options label="What is wrong?" value={wrong} onChange={choose} options={WRONG} />
      <Form key={wrong} wrong={wrong} details={details} subject={subject} ask={ask} />
    </>
  );
}

interface FormProps extends CorrectActorProps {
  readonly wrong: Wrong;
  readonly details: ActorDetails;
}

function Form({ wrong, details, subject, ask }: FormProps) {
  const actor = subject.actor;
  switch (wrong) {
    case 'rename':
      return (
        <Named label="Its name is" ask={ask} make={(name) => ({ verb: 'rename', actor, name })} not={details.name} />
      );
    case 'alias':
      return <Named label="It is also called" ask={ask} make={(alias) => ({ verb: 'alias', actor, alias })} />;
    case 'retype':
      return <Retype details={details} ask={ask} />;
    case 'merge':
      return <Merge actor={actor} ask={ask} />;
    case 'split':
      return (
        <OnDemand what="the mentions">
          <SomeMentions details={details} first={subject.mention ?? null} ask={ask} />
        </OnDemand>
      );
    case 'hide':
      return <Asked request={{ verb: 'hide', actor }} ask={ask} />;
  }
}

interface NamedProps {
  readonly label: string;
  readonly ask: Ask;
  readonly make: (name: string) => CorrectionRequest;
  readonly not?: string;
}

function Named({ label, ask, make, not }: NamedProps) {
  const [name, setName] = useState('');
  const change = (text: string): void => {
    setName(text);
    const trimmed = text.trim();
    ask(trimmed === '' || trimmed === not ? null : make(trimmed));
  };
  return <Words label={label} value={name} onChange={change} />;
}

const TYPES = Object.keys(ENTITY_TYPE_WORDS) as EntityType[];

function Retype({ details, ask }: { readonly details: ActorDetails; readonly ask: Ask }) {
  const [type, setType] = useState('');
  return (
    <Options
      label="It is a"
      value={type}
      explained="Relations that such an actor can’t have are left out, and you are told which."
      onChange={(value) => {
        setType(value);
        ask({ verb: 'retype', actor: details.id, type: value as EntityType });
      }}
      options={TYPES.filter((one) => one !== details.type).map((one) => ({
        value: one,
        label: ENTITY_TYPE_WORDS[one].one,
      }))}
    />
  );
}

function Merge({ actor, ask }: { readonly actor: EntityId; readonly ask: Ask }) {
  return (
    <WhichActor
      label="It is the same as"
      explained="Name and type of that actor stay."
      without={actor}
      onChange={(into) => ask(into && { verb: 'merge', actor, into })}
    />
  );
}

/** Nothing more has to be said. */
function Asked({ request, ask }: { readonly request: CorrectionRequest; readonly ask: Ask }) {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it is chosen
  useEffect(() => ask(request), []);
  return null;
}

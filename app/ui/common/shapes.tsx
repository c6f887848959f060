/** What actors and relations look like in the network, small enough for a line of text: an actor's type is a shape, a relation's class a line. */
import type { EntityType, RelationClass } from '../../../core/model/ontology.ts';

const SHAPES: Record<EntityType, string> = {
  person: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  state: 'M5 2.5h6A2.5 2.5 0 0 1 13.5 5v6a2.5 2.5 0 0 1-2.5 2.5H5A2.5 2.5 0 0 1 2.5 11V5A2.5 2.5 0 0 1 5 2.5Z',
  organization: 'M4.6 2h6.8L14.8 8l-3.4 6H4.6L1.2 8Z',
  place: 'M8 2.2 13.8 8 8 13.8 2.2 8Z',
};

interface ActorShapeProps {
  readonly type: EntityType;
  readonly size?: number;
  /** Without the type's hue, where hues tell something else. */
  readonly plain?: boolean;
}

/** The shape of an actor's type. The type stands in words beside it, or in the label of what holds it. */
export function ActorShape({ type, size = 14, plain = false }: ActorShapeProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[type]} style={{ fill: plain ? 'var(--community-rest)' : `var(--actor-${type})` }} />
    </svg>
  );
}

/** A community's hue and number; in a line of text, its words stand beside it. */
export function CommunityMark({ number, more = false }: { readonly number: number; readonly more?: boolean }) {
  const hue = 'abcdefg'[number - 1] ?? 'rest';
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx={8} cy={8} r={7.5} style={{ fill: `var(--community-${hue})` }} />
      <text x={8} y={11.5} textAnchor="middle" className="community-number">
        {more ? '…' : number}
      </text>
    </svg>
  );
}

interface LineStyle {
  readonly color: string;
  readonly width: number;
  readonly dash?: string;
}

const CLASS_LINES: Record<RelationClass, LineStyle> = {
  structural: { color: 'structural', width: 1.4 },
  'verbal cooperation': { color: 'cooperation', width: 1.8 },
  'material cooperation': { color: 'cooperation', width: 3.2 },
  'verbal conflict': { color: 'conflict', width: 1.8, dash: '5 3' },
  'material conflict': { color: 'conflict', width: 3.2, dash: '6 3' },
  'co-mention': { color: 'co-mention', width: 1.4, dash: '1.5 3' },
};

/** The line that relations of a class are drawn with. */
export function ClassLine({ of, width = 24 }: { readonly of: RelationClass; readonly width?: number }) {
  const line = CLASS_LINES[of];
  return (
    <svg width={width} height={8} viewBox={`0 0 ${width} 8`} aria-hidden="true" focusable="false">
      <path
        d={`M1 4H${width - 1}`}
        style={{ stroke: `var(--relation-${line.color})` }}
        strokeWidth={line.width}
        strokeDasharray={line.dash}
      />
    </svg>
  );
}

/** The line of a pair whose relations are of several classes. */
export function MixedLine() {
  return (
    <svg width={24} height={8} viewBox="0 0 24 8" aria-hidden="true" focusable="false">
      <path d="M1 4H23" style={{ stroke: 'var(--relation-mixed)' }} strokeWidth={2.4} />
    </svg>
  );
}

/** The line of what is only planned or possible: fainter, with an open arrow. */
export function PlannedLine() {
  return (
    <svg width={24} height={8} viewBox="0 0 24 8" aria-hidden="true" focusable="false">
      <path d="M1 4H17" style={{ stroke: 'var(--relation-mixed)' }} strokeWidth={1.6} opacity={0.55} />
      <path d="M17 1 22 4 17 7Z" fill="none" style={{ stroke: 'var(--relation-mixed)' }} strokeWidth={1.2} />
    </svg>
  );
}

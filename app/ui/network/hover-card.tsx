import type { CSSProperties, ReactNode } from 'react';
import { useDerived } from '../../state/provider.tsx';
import { sceneOf } from '../../state/selectors/scene.ts';
import { counted, ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import type { Point, Target } from '../../canvas/port.ts';
import { ActorShape } from '../common/shapes.tsx';

interface HoverCardProps {
  readonly target: Target;
  readonly at: Point;
}

/** A few words on what the pointer rests on. A convenience: the details say all of it. */
export default function HoverCard({ target, at }: HoverCardProps) {
  const { nodes, edges } = useDerived(sceneOf);
  if (target.kind === 'actor') {
    const node = nodes.find(({ id }) => id === target.actor);
    if (node === undefined) return null;
    return (
      <Card at={at}>
        <p className="hover-title foreign">
          <ActorShape type={node.type} size={12} />
          {node.label}
        </p>
        <p>
          {ENTITY_TYPE_WORDS[node.type].one} · {counted(node.evidence, 'sentence')} on its relations
        </p>
      </Card>
    );
  }
  const [a, b] = target.pair;
  const edge = edges.find(
    ({ source, target: end, relation }) =>
      relation === target.relation && ((source === a && end === b) || (source === b && end === a)),
  );
  if (edge === undefined) return null;
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <Card at={at}>
      <p className="hover-title foreign">
        {nameOf(edge.source)} – {nameOf(edge.target)}
      </p>
      <p>{edge.label}</p>
      <p>{counted(edge.evidence, 'sentence')}</p>
    </Card>
  );
}

function Card({ at, children }: { readonly at: Point; readonly children: ReactNode }) {
  return (
    <div className="hover-card" aria-hidden="true" style={{ '--x': `${at.x}px`, '--y': `${at.y}px` } as CSSProperties}>
      {children}
    </div>
  );
}

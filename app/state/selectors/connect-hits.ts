/** What of a search asks for a connection: "connect", "connect burns", "burns and hamas". */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import { namingOf } from '../naming.ts';
import { listed } from '../step-name.ts';
import type { View } from '../view.ts';
import { memoised } from './memoised.ts';
import { searchList } from './search.ts';

export interface ConnectHit {
  readonly text: string;
  readonly actors: readonly EntityId[];
}

const COMMAND = 'connect';
/** Single actors offered to begin with. */
const BEGINNINGS = 3;

/** The connections that a query asks for, likeliest first. */
export const connectHits = memoised((index: GraphIndex, view: View, query: string): readonly ConnectHit[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const asked = words.length > 0 && words[0]!.length > 1 && COMMAND.startsWith(words[0]!);
  const named = (asked ? words.slice(1) : words).join(' ');
  const parts = named.split(/(?:^|\s)(?:and|to|with)(?:\s|$)|,/).map((part) => part.trim());
  const best = parts.filter(Boolean).map((part) => searchList(index, view, part).actors.map(({ id }) => id));
  const { actor } = namingOf(index);
  if (best.length > 1 && best.every(([first]) => first !== undefined)) {
    const actors = [...new Set(best.map(([first]) => first!))];
    return actors.length > 1 ? [{ text: `Connect ${listed(actors.map(actor))}`, actors }] : [];
  }
  if (!asked) return [];
  if (best.length === 1) {
    return best[0]!.slice(0, BEGINNINGS).map((id) => ({ text: `Connect ${actor(id)} with …`, actors: [id] }));
  }
  return [...ofSelection(view, actor), { text: 'Connect actors …', actors: [] }];
});

function ofSelection({ selection }: View, name: (id: EntityId) => string): readonly ConnectHit[] {
  if (selection.kind !== 'actors') return [];
  const { actors } = selection;
  if (actors.length === 1) return [{ text: `Connect ${name(actors[0]!)} with …`, actors }];
  return [{ text: `Connect ${listed(actors.map(name))}`, actors }];
}

/** Finds again what a link speaks of: by id and name together, so that an id which changed with the corpus is noticed. */
import { entityOf, type GraphIndex } from '../../core/analysis/graph-index.ts';
import { orderedEnds, relationIdOf } from '../../core/model/graph.ts';
import { articleId, entityId, type ArticleId, type EntityId, type RelationId } from '../../core/model/ids.ts';
import { isRelationType } from '../../core/model/ontology.ts';

/** Resolves a link's references against the open graph, and gathers what the user should know about them. */
export class References {
  readonly notices = new Set<string>();
  readonly #index: GraphIndex;
  #byName: ReadonlyMap<string, readonly EntityId[]> | null = null;

  constructor(index: GraphIndex) {
    this.#index = index;
  }

  /** `[id, name]` -> the actor that is meant, or `null` where the graph has none. A name alone does where it names one actor. */
  actor([id = '', name]: readonly string[]): EntityId | null {
    const entity = entityOf(this.#index, entityId(id));
    if (entity && (name === undefined || entity.name === name || entity.aliases.includes(name))) return entity.id;
    const namesakes = this.#names().get(name ?? id) ?? [];
    if (namesakes.length === 1) return namesakes[0]!;
    if (entity) {
      this.notices.add(`The link speaks of "${name}"; this graph calls that actor "${entity.name}".`);
      return entity.id;
    }
    this.notices.add(`This graph has no actor "${name ?? id}", of which the link speaks.`);
    return null;
  }

  actors(parts: readonly (readonly string[])[]): readonly EntityId[] {
    return [...new Set(parts.flatMap((part) => this.actor(part) ?? []))];
  }

  article(id: string): ArticleId | null {
    if (this.#index.articleNumber.has(articleId(id))) return articleId(id);
    this.notices.add(`This graph has no article "${id}", of which the link speaks.`);
    return null;
  }

  /** A type and two ends -> the relation that is meant, or `null` where the graph has none. */
  relation(type: string, source: readonly string[], target: readonly string[]): RelationId | null {
    const from = this.actor(source);
    const to = this.actor(target);
    if (from === null || to === null) return null;
    const id = isRelationType(type) ? relationIdOf(type, ...orderedEnds(type, from, to)) : null;
    if (id !== null && this.#index.relationNumber.has(id)) return id;
    this.notices.add(`This graph has no relation "${type}" of the two actors of which the link speaks.`);
    return null;
  }

  #names(): ReadonlyMap<string, readonly EntityId[]> {
    if (this.#byName !== null) return this.#byName;
    const byName = new Map<string, EntityId[]>();
    for (const { id, name, aliases } of this.#index.graph.entities) {
      for (const text of new Set([name, ...aliases])) byName.set(text, [...(byName.get(text) ?? []), id]);
    }
    return (this.#byName = byName);
  }
}

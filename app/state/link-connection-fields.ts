/** The question what connects actors, in a link. */
import { list, named, oneOf, written, type LinkField } from './link-field.ts';
import { joinParts, splitParts } from './link-text.ts';
import { DEFAULT_CONNECTION, type Connection, type View } from './view.ts';

/** What is not as it is at first, by its word in the link. */
const WORDS = {
  directed: ({ rules }: Connection) => rules.directed,
  planned: ({ rules }: Connection) => rules.planned,
  named: ({ rules }: Connection) => rules.coMentions,
  'not-standing': ({ rules }: Connection) => !rules.structural,
  only: ({ only }: Connection) => only,
} as const;
const ALL_WORDS = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** The parts that belong to the question: read only where `connect` asked one before. */
const within = (view: View, change: Partial<Connection>): View =>
  view.connection === null ? view : { ...view, connection: { ...view.connection, ...change } };

export const CONNECTION_FIELDS: readonly LinkField[] = [
  {
    key: 'connect',
    write: ({ connection }, index) => connection && joinParts(connection.actors.map((id) => named(index, id))),
    read: (value, view, references) => ({
      ...view,
      connection: { ...DEFAULT_CONNECTION, actors: references.actors(splitParts(value)) },
    }),
  },
  {
    key: 'steps',
    write({ connection }) {
      const words = ALL_WORDS.filter((word) => connection !== null && WORDS[word](connection));
      return words.length === 0 ? null : written(words);
    },
    read(value, view) {
      const words = new Set(list(value).map((word) => oneOf(ALL_WORDS, word)));
      const rules = {
        directed: words.has('directed'),
        planned: words.has('planned'),
        coMentions: words.has('named'),
        structural: !words.has('not-standing'),
      };
      return within(view, { rules, only: words.has('only') });
    },
  },
  {
    key: 'path',
    write: ({ connection }, index) =>
      connection?.path ? joinParts(connection.path.map((id) => named(index, id))) : null,
    read(value, view, references) {
      const path = references.actors(splitParts(value));
      return within(view, { path: path.length === 0 ? null : path });
    },
  },
];

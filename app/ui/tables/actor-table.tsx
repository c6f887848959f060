import { useMemo } from 'react';
import { selectActors } from '../../state/actions.ts';
import { useDerivedLater, useStore, useViewPart } from '../../state/provider.tsx';
import { actorRows, type ActorRow } from '../../state/selectors/tables.ts';
import { selectedActors } from '../../state/view.ts';
import {
  communitiesOf,
  measureColumn,
  type Communities,
  type MeasureColumn,
} from '../../state/selectors/look-words.ts';
import { ENTITY_TYPE_WORDS, SIZE_WORDS } from '../../state/wording.ts';
import { ActorLink } from '../details/actor-name.tsx';
import { SortableTable, type Column } from './sortable-table.tsx';

const COLUMNS: readonly Column<ActorRow>[] = [
  { key: 'name', title: 'Name', by: ({ name }) => name, cell: (row) => <Name row={row} /> },
  { key: 'type', title: 'Type', by: ({ type }) => type, cell: ({ type }) => ENTITY_TYPE_WORDS[type].one },
  {
    key: 'aliases',
    title: 'Also',
    className: 'wide-only',
    by: ({ aliases }) => aliases.length,
    cell: ({ name, aliases }) => (
      <span className="foreign quiet clamp">{aliases.filter((alias) => alias !== name).join(', ')}</span>
    ),
  },
  numeric('neighbours', 'Linked actors', ({ neighbours }) => neighbours),
  numeric('relations', 'Relations', ({ relations }) => relations),
  numeric('evidence', 'Sentences', ({ evidence }) => evidence),
  numeric('mentions', 'Mentions', ({ mentions }) => mentions),
  numeric('articles', 'Articles', ({ articles }) => articles),
];

function Name({ row }: { readonly row: ActorRow }) {
  return (
    <>
      <ActorLink actor={row} />
      {row.pinned && <span className="tag">moved</span>}
    </>
  );
}

function numeric(key: string, title: string, by: (row: ActorRow) => number): Column<ActorRow> {
  return { key, title, by, cell: by, className: 'number' };
}

/** What size and colour tell, where the other columns don't. */
function lookColumns(measure: MeasureColumn | null, communities: Communities | null): readonly Column<ActorRow>[] {
  const rounded = (value: number): string => String(Number(value.toPrecision(3)));
  const name = measure && SIZE_WORDS[measure.size];
  return [
    ...(measure
      ? [
          {
            ...numeric(measure.size, name!.charAt(0).toUpperCase() + name!.slice(1), ({ id }) => measure.of(id)),
            cell: ({ id }: ActorRow) => rounded(measure.of(id)),
          },
        ]
      : []),
    ...(communities ? [numeric('community', 'Community', ({ id }) => communities.of(id)?.number ?? 0)] : []),
  ];
}

export function ActorTable() {
  const rows = useDerivedLater(actorRows);
  const store = useStore();
  const selection = useViewPart((view) => view.selection);
  const chosen = useMemo(() => new Set(selectedActors(selection)), [selection]);
  const mark = (marked: readonly ActorRow[], on: boolean): void => {
    const ids = new Set(marked.map(({ id }) => id));
    const kept = [...chosen].filter((id) => on || !ids.has(id));
    store.dispatch({ type: 'select', selection: selectActors([...kept, ...(on ? ids : [])]) });
  };
  const measure = useDerivedLater(measureColumn);
  const communities = useDerivedLater(communitiesOf);
  const columns = useMemo(() => [...COLUMNS, ...lookColumns(measure, communities)], [measure, communities]);
  return (
    <SortableTable
      caption="Actors"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      isChosen={({ id }) => chosen.has(id)}
      marking={{ label: ({ name }) => `Select ${name}`, mark }}
      first="evidence"
    />
  );
}

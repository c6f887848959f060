import { useMemo } from 'react';
import { selectActors } from '../../state/actions.ts';
import { useDerived, useStore, useView } from '../../state/provider.tsx';
import { actorRows, type ActorRow } from '../../state/selectors/tables.ts';
import { selectedActors } from '../../state/view.ts';
import { ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import { ActorLink } from '../details/actor-name.tsx';
import { SortableTable, type Column } from './sortable-table.tsx';

const COLUMNS: readonly Column<ActorRow>[] = [
  { key: 'name', title: 'Name', by: ({ name }) => name, cell: (row) => <ActorLink actor={row} /> },
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

function numeric(key: string, title: string, by: (row: ActorRow) => number): Column<ActorRow> {
  return { key, title, by, cell: by, className: 'number' };
}

export function ActorTable() {
  const rows = useDerived(actorRows);
  const store = useStore();
  const { selection } = useView();
  const chosen = useMemo(() => new Set(selectedActors(selection)), [selection]);
  const mark = (marked: readonly ActorRow[], on: boolean): void => {
    const ids = new Set(marked.map(({ id }) => id));
    const kept = [...chosen].filter((id) => on || !ids.has(id));
    store.dispatch({ type: 'select', selection: selectActors([...kept, ...(on ? ids : [])]) });
  };
  return (
    <SortableTable
      caption="Actors"
      columns={COLUMNS}
      rows={rows}
      rowKey={({ id }) => id}
      isChosen={({ id }) => chosen.has(id)}
      marking={{ label: ({ name }) => `Select ${name}`, mark }}
      first="evidence"
    />
  );
}

import { useDerived, useStore, useView } from '../../state/provider.tsx';
import { evidenceRows, type EvidenceRow } from '../../state/selectors/tables.ts';
import { MODALITY_WORDS } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { sourceLine } from '../common/wording.ts';
import { useSelect } from '../details/use-select.ts';
import { SortableTable, type Column } from './sortable-table.tsx';

const statement = ({ relation: { source, label, target } }: EvidenceRow): string =>
  `${source.name} ${label} ${target.name}`;

const COLUMNS: readonly Column<EvidenceRow>[] = [
  { key: 'statement', title: 'Relation', by: statement, cell: (row) => <Statement row={row} /> },
  {
    key: 'sentence',
    title: 'Sentence',
    className: 'sentence',
    by: ({ sentence }) => sentence,
    cell: (row) => <Sentence row={row} />,
  },
  {
    key: 'modality',
    title: 'Reported as',
    by: ({ modality }) => modality ?? '',
    cell: ({ modality }) => (modality === null ? 'named together' : MODALITY_WORDS[modality].word),
  },
  {
    key: 'speaker',
    title: 'Who says so',
    by: ({ speaker }) => speaker?.name ?? '',
    cell: ({ speaker }) => <span className="foreign">{speaker?.name ?? 'the article itself'}</span>,
  },
  {
    key: 'article',
    title: 'Article',
    className: 'wide-only',
    by: ({ article }) => `${article.published ?? ''} ${article.title}`,
    cell: ({ article }) => <span className="foreign clamp">{sourceLine(article)}</span>,
  },
];

function Statement({ row }: { readonly row: EvidenceRow }) {
  const select = useSelect();
  return (
    <Button look="link" onPress={() => select({ kind: 'evidence', evidence: row.key })}>
      <span className="foreign">{statement(row)}</span>
    </Button>
  );
}

function Sentence({ row: { article, key, sentence } }: { readonly row: EvidenceRow }) {
  const store = useStore();
  const span = { start: key.start, end: key.start + sentence.length };
  return (
    <Button look="link" onPress={() => store.dispatch({ type: 'read', article: article.id, span })}>
      <span className="serif foreign clamp">{sentence}</span>
    </Button>
  );
}

export function EvidenceTable() {
  const rows = useDerived(evidenceRows);
  const { selection } = useView();
  const chosen = selection.kind === 'evidence' ? selection.evidence : null;
  return (
    <SortableTable
      caption="Evidence"
      columns={COLUMNS}
      rows={rows}
      rowKey={({ key }) => `${key.relation} ${key.article} ${key.start}`}
      isChosen={({ key }) =>
        chosen !== null &&
        key.relation === chosen.relation &&
        key.article === chosen.article &&
        key.start === chosen.start
      }
      first="article"
    />
  );
}

import type { Corpus } from '../../state/corpus/corpus.ts';
import type { ArticleLine } from '../../state/corpus/types.ts';
import { IconButton } from '../common/button.tsx';
import { dayInWords } from '../../state/wording.ts';
import { SortableTable, type Column } from '../tables/sortable-table.tsx';
import '../tables/tables.css';

interface ArticleListProps {
  readonly articles: readonly ArticleLine[];
  readonly corpus: Corpus;
}

/** What is kept, one by one, each to be taken away. */
export function ArticleList({ articles, corpus }: ArticleListProps) {
  return (
    <div className="table-scroll corpus-list" tabIndex={0} role="group" aria-label="Articles">
      <SortableTable
        caption="My articles"
        columns={[...COLUMNS, removal(corpus)]}
        rows={articles}
        rowKey={({ id }) => id}
        isChosen={() => false}
        first="published"
      />
    </div>
  );
}

const COLUMNS: readonly Column<ArticleLine>[] = [
  {
    key: 'title',
    title: 'Title',
    className: 'corpus-title',
    by: ({ title }) => title,
    cell: ({ title, file, isRead }) => (
      <>
        <span className="foreign">{title}</span>
        {!isRead && <span className="tag">not read yet</span>}
        <span className="quiet corpus-file foreign">{file}</span>
      </>
    ),
  },
  {
    key: 'source',
    title: 'Source',
    className: 'wide-only corpus-source',
    by: ({ source }) => source ?? '',
    cell: ({ source }) => <span className="foreign">{source ?? 'not given'}</span>,
  },
  {
    key: 'published',
    title: 'Day',
    className: 'wide-only nowrap',
    by: ({ published }) => published ?? '',
    cell: ({ published }) => (published === undefined ? 'undated' : dayInWords(published)),
  },
  { key: 'words', title: 'Words', className: 'number', by: ({ words }) => words, cell: ({ words }) => words },
];

const removal = (corpus: Corpus): Column<ArticleLine> => ({
  key: 'remove',
  title: 'Remove',
  className: 'corpus-remove',
  by: ({ file }) => file,
  cell: ({ id, title }) => (
    <IconButton small icon="close" label={`Remove “${title}”`} onPress={() => void corpus.remove([id])} />
  ),
});

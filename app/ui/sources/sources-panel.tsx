/** Articles and outlets with what each contributes; one to read, to show alone, or two to compare. */
import { useState } from 'react';
import { useDerivedLater, useStore } from '../../state/provider.tsx';
import { articleRows, outletRows, showAlone, type ContributionRow } from '../../state/selectors/sources.ts';
import { counted, dayInWords } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { Segments } from '../common/segments.tsx';
import { SortableTable, type Column } from '../tables/sortable-table.tsx';
import { Compare } from './compare.tsx';
import './sources.css';

const KINDS = [
  { value: 'articles', label: 'Articles' },
  { value: 'sources', label: 'Sources' },
] as const;

export default function SourcesPanel() {
  const articles = useDerivedLater(articleRows);
  const outlets = useDerivedLater(outletRows);
  const [kind, setKind] = useState<(typeof KINDS)[number]['value']>('articles');
  const isOfArticles = kind === 'articles';
  return (
    <>
      <div className="sources-head">
        <Segments label="List" options={KINDS} value={kind} onChange={setKind} />
        <Compare articles={articles} outlets={outlets} />
      </div>
      <SortableTable
        key={kind}
        caption={isOfArticles ? 'Articles' : 'Sources'}
        columns={isOfArticles ? ARTICLE_COLUMNS : OUTLET_COLUMNS}
        rows={isOfArticles ? articles : outlets}
        rowKey={({ side }) => (side.kind === 'article' ? side.article : side.source)}
        isChosen={({ isOnly }) => isOnly}
        first="relations"
      />
    </>
  );
}

const COUNTS: readonly Column<ContributionRow>[] = [
  {
    key: 'actors',
    title: 'Actors',
    className: 'number wide-only nowrap',
    by: ({ actors }) => actors,
    cell: ({ actors, onlyActors }) => (
      <>
        {actors}
        {onlyActors > 0 && <span className="quiet"> ({onlyActors} only here)</span>}
      </>
    ),
  },
  {
    key: 'relations',
    title: 'Relations',
    className: 'number',
    by: ({ relations }) => relations,
    cell: ({ relations }) => relations,
  },
  {
    key: 'only',
    title: 'Only here',
    className: 'number',
    by: ({ onlyRelations }) => onlyRelations,
    cell: (row) => <OnlyHere row={row} />,
  },
  {
    key: 'sentences',
    title: 'Sentences',
    className: 'number',
    by: ({ sentences }) => sentences,
    cell: ({ sentences }) => sentences,
  },
  { key: 'alone', title: 'Show', by: ({ isOnly }) => Number(isOnly), cell: (row) => <Alone row={row} /> },
];

const ARTICLE_COLUMNS: readonly Column<ContributionRow>[] = [
  {
    key: 'name',
    title: 'Article',
    className: 'source-name',
    by: ({ name }) => name,
    cell: (row) => <ArticleName row={row} />,
  },
  {
    key: 'source',
    title: 'Source',
    className: 'wide-only',
    by: ({ source }) => source ?? '',
    cell: ({ source }) => <span className="foreign">{source || 'not given'}</span>,
  },
  {
    key: 'day',
    title: 'Day',
    className: 'wide-only nowrap',
    by: ({ published }) => published ?? '',
    cell: ({ published }) => (published === null ? 'undated' : dayInWords(published)),
  },
  ...COUNTS,
];

const OUTLET_COLUMNS: readonly Column<ContributionRow>[] = [
  {
    key: 'name',
    title: 'Source',
    className: 'source-name',
    by: ({ name }) => name,
    cell: ({ name }) => <span className="foreign">{name}</span>,
  },
  {
    key: 'articles',
    title: 'Articles',
    className: 'number',
    by: ({ articles }) => articles,
    cell: ({ articles }) => articles,
  },
  ...COUNTS,
];

function ArticleName({ row: { side, name, reprintOf, isExcerpt } }: { readonly row: ContributionRow }) {
  const store = useStore();
  if (side.kind !== 'article') return null;
  return (
    <>
      <Button look="link" onPress={() => store.dispatch({ type: 'read', article: side.article, span: null })}>
        <span className="foreign">{name}</span>
      </Button>
      {isExcerpt && <span className="tag">excerpt</span>}
      {reprintOf !== null && <span className="quiet source-note foreign">the same text as “{reprintOf}”</span>}
    </>
  );
}

/** What an article or an outlet alone reports is one press away. */
function OnlyHere({ row: { side, name, onlyRelations } }: { readonly row: ContributionRow }) {
  const store = useStore();
  if (onlyRelations === 0) return onlyRelations;
  return (
    <Button
      look="link"
      aria-label={`Show ${counted(onlyRelations, 'relation')} that only “${name}” reports`}
      onPress={() => store.dispatch(showAlone(side, true))}
    >
      {onlyRelations}
    </Button>
  );
}

function Alone({ row: { side, name, isOnly } }: { readonly row: ContributionRow }) {
  const store = useStore();
  const field = side.kind === 'article' ? 'articles' : 'sources';
  return isOnly ? (
    <Button
      small
      look="outlined"
      aria-label={`Show all ${field} again`}
      onPress={() => store.dispatch({ type: 'clear-filter', fields: [field, 'onlyOneArticle', 'onlyOneSource'] })}
    >
      all
    </Button>
  ) : (
    <Button small aria-label={`Show only “${name}”`} onPress={() => store.dispatch(showAlone(side, false))}>
      only this
    </Button>
  );
}

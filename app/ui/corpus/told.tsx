/** What the user should know of the last files and the last work, and of where their articles are kept. */
import type { Problem } from '../../../core/model/result.ts';
import type { CorpusState } from '../../state/corpus/corpus.ts';
import { counted } from '../../state/wording.ts';
import { Icon } from '../common/icons.tsx';
import { ProblemItems } from '../common/problem-items.tsx';

/** Problems beyond this many are only counted. */
const TOLD = 50;

export function Told({ state }: { readonly state: CorpusState }) {
  const { corpus, received, ended } = state;
  return (
    <div className="corpus-told" role="status">
      {received !== null && <ReceivedWords received={received} />}
      {ended === 'stopped' && corpus !== null && <Stopped articles={corpus.articles} />}
      {ended !== null && ended !== 'stopped' && <Problems problems={[ended]} />}
      {corpus !== null && <Keeping keeping={corpus.keeping} />}
    </div>
  );
}

function ReceivedWords({ received }: { readonly received: NonNullable<CorpusState['received']> }) {
  const { added, replaced, unchanged, skipped, remarks, passedOver, unopened } = received;
  const words = [
    added > 0 && `${counted(added, 'article')} added`,
    replaced > 0 && `${counted(replaced, 'article')} replaced by another version`,
    unchanged > 0 && `${counted(unchanged, 'article')} already here`,
    skipped.length > 0 && `${skipped.length} left out`,
    passedOver > 0 && `${counted(passedOver, 'file')} of other kinds passed over`,
    unopened > 0 && `${counted(unopened, 'file')} not opened`,
  ].filter((part) => part !== false);
  return (
    <>
      <p>{words.length === 0 ? 'There was nothing to read in it.' : `${words.join(', ')}.`}</p>
      <Problems problems={skipped} />
      <Problems problems={remarks} label="To be looked at" />
    </>
  );
}

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly label?: string;
}

function Problems({ problems, label = 'Left out' }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <ul className="corpus-problems" aria-label={label} tabIndex={0}>
      <ProblemItems problems={problems} most={TOLD} />
    </ul>
  );
}

function Stopped({ articles }: { readonly articles: readonly { readonly isRead: boolean }[] }) {
  const read = articles.filter(({ isRead }) => isRead).length;
  return (
    <p>
      Stopped. {read} of {counted(articles.length, 'article')} are read; they need not be read again.
    </p>
  );
}

const NOT_KEPT = {
  denied: 'This browser does not let the page keep anything, as in a private window.',
  full: 'The browser has no more room for this page.',
} as const;

function Keeping({ keeping }: { readonly keeping: NonNullable<CorpusState['corpus']>['keeping'] }) {
  if (keeping === 'kept') return null;
  return (
    <p className="corpus-warning">
      <Icon name="warning" />
      <span>
        {NOT_KEPT[keeping]} Your articles work until you close it
        {keeping === 'full' && ' (what was kept before stays)'}; save the graph to keep it.
      </span>
    </p>
  );
}

/** What stands in for a graph that could not be opened: why, and what to do. */
import type { Problem } from '../../../core/model/result.ts';
import { DEFAULT_GRAPH } from '../../state/ask-ahead.ts';
import { loadGraph } from '../../state/load.ts';
import { useStore } from '../../state/provider.tsx';
import { Button } from '../common/button.tsx';
import { ProblemItems } from '../common/problem-items.tsx';
import { DISCLAIMER } from '../common/wording.ts';
import { OpenFileButton } from './open-file.tsx';

/** Problems beyond this many are only counted. */
const TOLD = 5;

export default function Failed({ where, problems }: { readonly where: string; readonly problems: readonly Problem[] }) {
  const store = useStore();
  const retry = (): void => void loadGraph(store, DEFAULT_GRAPH, location.hash.replace(/^#/, ''));
  return (
    <main className="state">
      <div className="state-card" role="alert">
        <h1>This graph could not be opened</h1>
        <ul>
          <ProblemItems problems={problems} most={TOLD} className="state-problem" />
        </ul>
        <div className="state-actions">
          <Button look="primary" onPress={retry}>
            {where === DEFAULT_GRAPH ? 'Try again' : 'Back to the graph of this page'}
          </Button>
          <OpenFileButton />
        </div>
        <p className="state-foot">You can also drop a graph file on this page. {DISCLAIMER}</p>
      </div>
    </main>
  );
}

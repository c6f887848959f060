import { MODALITIES } from '../../../core/model/ontology.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import { shownOf } from '../../state/selectors/shown.ts';
import { counted } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { useOpenDialog } from '../shell/dialogs.ts';

interface StatusActionsProps {
  readonly corrections: number;
  readonly filters: number;
}

/** The ways from the status line to what makes the graph other than it was opened. */
export default function StatusActions({ corrections, filters }: StatusActionsProps) {
  const store = useStore();
  const open = useOpenDialog();
  const { relations } = useDerived(shownOf);
  return (
    <>
      {corrections > 0 && (
        <>
          {' · '}
          <Button look="link" onPress={() => open('corrections')}>
            {counted(corrections, 'correction')}
          </Button>
        </>
      )}
      {filters > 0 && (
        <>
          {' · '}
          <Button look="link" onPress={() => store.dispatch({ type: 'clear-filter' })}>
            clear {counted(filters, 'filter')}
          </Button>
        </>
      )}
      {/* Without a filter nothing else is left out. */}
      {filters === 0 && relations.shown < relations.total && (
        <span className="status-denied">
          {' · '}
          <Button look="link" onPress={() => store.dispatch({ type: 'filter', change: { modalities: MODALITIES } })}>
            show what is denied
          </Button>
        </span>
      )}
    </>
  );
}

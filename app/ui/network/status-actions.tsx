import { useStore } from '../../state/provider.tsx';
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
    </>
  );
}

import { useStore, useView } from '../../state/provider.tsx';
import { Button, IconButton } from '../common/button.tsx';
import { useNarrow } from '../common/use-media.ts';

/** The head of the details: what kind of thing is told of, and the way out of it. */
export function PanelHead({ label }: { readonly label: string }) {
  const store = useStore();
  const { selection } = useView();
  const narrow = useNarrow();
  const clear = (): void => store.dispatch({ type: 'select', selection: { kind: 'none' } });
  return (
    <div className="panel-head">
      <p className="panel-kind">{label}</p>
      {selection.kind !== 'none' &&
        (narrow ? (
          <Button small onPress={clear}>
            Overview
          </Button>
        ) : (
          <IconButton icon="close" label="Close, back to the overview" shortcut="Esc" small onPress={clear} />
        ))}
    </div>
  );
}

import { useStore, useViewPart } from '../../state/provider.tsx';
import { Button, IconButton } from '../common/button.tsx';
import { useNarrow } from '../common/use-media.ts';

/** The head of the details: what kind of thing is told of, and the way out of it. */
export function PanelHead({ label }: { readonly label: string }) {
  const store = useStore();
  const selection = useViewPart((view) => view.selection);
  const connection = useViewPart((view) => view.connection);
  const narrow = useNarrow();
  const selected = selection.kind !== 'none';
  const back = selected && connection !== null ? 'Paths' : 'Overview';
  const clear = (): void =>
    store.dispatch(selected ? { type: 'select', selection: { kind: 'none' } } : { type: 'disconnect' });
  return (
    <div className="panel-head">
      <p className="panel-kind">{label}</p>
      {(selected || connection !== null) &&
        (narrow ? (
          <Button small onPress={clear}>
            {back}
          </Button>
        ) : (
          <IconButton
            icon="close"
            label={`Close, back to the ${back.toLowerCase()}`}
            shortcut="Esc"
            small
            onPress={clear}
          />
        ))}
    </div>
  );
}

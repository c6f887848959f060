import { useRef } from 'react';
import { openFile } from '../../state/load.ts';
import { useStore } from '../../state/provider.tsx';
import { Button, IconButton } from '../common/button.tsx';

/** Graph documents, and what Relata wrote for other programs. */
const GRAPH_FILES = '.json,.gexf,.graphml,.cyjs,application/json';

/** Opens a graph from the user's disk; nothing is sent anywhere. */
export function OpenFileButton({ asIcon = false }: { readonly asIcon?: boolean }) {
  const store = useStore();
  const input = useRef<HTMLInputElement>(null);
  const ask = (): void => input.current?.click();
  const open = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void openFile(store, file);
    // The same file, mended, can be opened again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input ref={input} type="file" accept={GRAPH_FILES} hidden onChange={({ target }) => open(target.files)} />
      {asIcon ? (
        <IconButton icon="open" label="Open a graph file" onPress={ask} />
      ) : (
        <Button look="outlined" icon="open" onPress={ask}>
          Open a graph file …
        </Button>
      )}
    </>
  );
}

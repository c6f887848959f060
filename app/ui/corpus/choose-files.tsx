import { useRef } from 'react';
import { receive } from '../../state/corpus/receive.ts';
import { useStore } from '../../state/provider.tsx';
import { Button } from '../common/button.tsx';

/** What articles come in. */
const ARTICLE_FILES = '.txt,.md,.html,.htm,.csv,.tsv,.ndjson,.jsonl,.zip';

/** The way in for those who don't drag. */
export function ChooseFiles({ primary = false }: { readonly primary?: boolean }) {
  return (
    <>
      <Chooser label="Choose files …" look={primary ? 'primary' : 'outlined'} accept={ARTICLE_FILES} />
      <Chooser label="Choose a folder …" look="outlined" folder />
    </>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly look: 'primary' | 'outlined';
  readonly accept?: string;
  readonly folder?: boolean;
}

function Chooser({ label, look, accept, folder = false }: ChooserProps) {
  const store = useStore();
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: { readonly target: HTMLInputElement }): void => {
    void receive(store, [...(target.files ?? [])]);
    // The same files, mended, can be chosen again.
    target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept={accept}
        {...(folder && { webkitdirectory: '' })}
        onChange={take}
      />
      <Button look={look} icon={folder ? 'open' : 'article'} onPress={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

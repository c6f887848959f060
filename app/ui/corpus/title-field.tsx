import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { Corpus } from '../../state/corpus/corpus.ts';

/** What the graph is called, on the page and in its files. Taken when the field is left. */
export function TitleField({ title, corpus }: { readonly title: string; readonly corpus: Corpus }) {
  const [words, setWords] = useState(title);
  const take = (): void => {
    const wanted = words.trim();
    if (wanted === '') setWords(title);
    else if (wanted !== title) void corpus.setTitle(wanted);
  };
  return (
    <TextField className="corpus-name" value={words} onChange={setWords} onBlur={take}>
      <Label>Title of the graph</Label>
      <Input onKeyDown={({ key }) => key === 'Enter' && take()} maxLength={200} />
    </TextField>
  );
}

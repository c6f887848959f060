/** The corrections of the open graph: what each did, which no longer apply, and the file that holds them. */
import { useRef, useState } from 'react';
import { addCurationFile, curationFile, takeBack, whyNot } from '../../state/corrections/correct.ts';
import type { CorrectedLine } from '../../state/corrections/edition.ts';
import { articlesOf, correctionWords } from '../../state/corrections/words.ts';
import { useCorrections, useStore } from '../../state/provider.tsx';
import { counted } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { download } from '../common/download.ts';
import './correct.css';

export default function CorrectionsDialog({ close }: { readonly close: () => void }) {
  const lines = useCorrections();
  const [said, setSaid] = useState('');
  const lost = lines.filter((line) => line.lost !== null).length;
  return (
    <DialogFrame title="Corrections" close={close} foot={<FileActions any={lines.length > 0} say={setSaid} />}>
      <p className="correct-explained">
        Corrections change what you see and export, not the articles. Each points at words of an article, so it holds
        when the graph is built anew: give the file to <code>npm run graph</code> with <code>--curation</code>.
      </p>
      {lines.length === 0 ? (
        <p>Nothing is corrected. “Correct …” stands in the details of every actor and every relation.</p>
      ) : (
        <>
          <p>
            {counted(lines.length, 'correction')}, replayed in this order
            {lost > 0 && `; ${counted(lost, 'does not apply', 'do not apply')}`}
          </p>
          <ol className="corrections">
            {lines.map((line, i) => (
              <Line key={`${i} ${JSON.stringify(line.correction)}`} line={line} place={i} say={setSaid} />
            ))}
          </ol>
        </>
      )}
      <p role="status" className="correct-explained">
        {said}
      </p>
    </DialogFrame>
  );
}

interface LineProps {
  readonly line: CorrectedLine;
  readonly place: number;
  readonly say: (words: string) => void;
}

function Line({ line: { correction, lost, remarks }, place, say }: LineProps) {
  const store = useStore();
  const words = correctionWords(correction);
  const remove = (): void => {
    takeBack(store, [place]).then(
      () => say(`Taken back: ${words}.`),
      (error: unknown) => say(whyNot(error)),
    );
  };
  return (
    <li>
      <span className="foreign">{words}</span>
      {correction.note !== undefined && <span className="quiet foreign">{correction.note}</span>}
      <span className="quiet foreign">by words of {articlesOf(correction).join(', ')}</span>
      {lost !== null && <span className="correction-lost foreign">Does not apply to this graph. {lost}</span>}
      {remarks.map((remark) => (
        <span className="correction-lost foreign" key={remark}>
          {remark}
        </span>
      ))}
      <Button look="outlined" small aria-label={`Take back: ${words}`} onPress={remove}>
        Take back
      </Button>
    </li>
  );
}

const FILE = 'curation.jsonl';

function FileActions({ any, say }: { readonly any: boolean; readonly say: (words: string) => void }) {
  const store = useStore();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await file.text().catch(() => null);
    say(
      text === null
        ? `${file.name} could not be read.`
        : await addCurationFile(store, text, file.name).catch((error: unknown) => whyNot(error)),
    );
    if (input.current) input.current.value = '';
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(curationFile(store));
      say('The lines of the file were copied.');
    } catch {
      say('The browser did not allow copying. Download the file instead.');
    }
  };
  const save = (): void => {
    download(FILE, new Blob([curationFile(store)], { type: 'application/x-ndjson' }));
    say(`Saved as ${FILE}.`);
  };
  return (
    <div className="corrections-actions">
      <input
        ref={input}
        type="file"
        accept=".jsonl"
        hidden
        aria-label="Corrections to open"
        onChange={({ target }) => void open(target.files?.[0])}
      />
      <Button look="outlined" icon="open" onPress={() => input.current?.click()}>
        Open a file …
      </Button>
      <Button look="outlined" icon="copy" isDisabled={!any} onPress={() => void copy()}>
        Copy
      </Button>
      <Button look="primary" icon="download" isDisabled={!any} onPress={save}>
        Download
      </Button>
    </div>
  );
}

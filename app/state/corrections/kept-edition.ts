/** The corrections that this browser keeps: replayed when their graph is opened again, or a newer version of it. */
import { fingerprintInPieces } from '../../../core/analysis/fingerprint.ts';
import { readCuration, writeCuration, type Correction } from '../../../core/curation/index.ts';
import type { Store } from '../store.ts';
import { counted } from '../wording.ts';
import { isCalledOff } from '../work.ts';
import { correctedEdition, correctionsOf, type Edition } from './edition.ts';
import { keepCorrections, keptCorrections, leaveUnread, type Opened } from './shelf.ts';

export interface KeptEdition {
  readonly edition: Edition;
  /** What is to be told of it. */
  readonly notices: readonly string[];
}

/** A graph with the corrections that are kept for it; `null` where there are none. Never rejects. */
export async function keptEdition(store: Store, opening: Opened): Promise<KeptEdition | null> {
  await fingerprintInPieces(opening.built, () => new Promise((resolve) => setTimeout(resolve)));
  const { text, isOfEarlier } = keptCorrections(opening);
  const { corrections, unread } = readLines(text);
  leaveUnread(opening, unread);
  if (corrections.length + unread.length === 0) return null;
  followCorrections(store);
  const left = `${counted(unread.length, 'correction')} kept in this browser can not be read by this version of the page; nothing of that is lost.`;
  try {
    const { edition } = await correctedEdition(opening.built, corrections);
    const notices = corrections.length === 0 ? [] : noticesOf(edition, isOfEarlier);
    return { edition, notices: unread.length === 0 ? notices : [left, ...notices] };
  } catch (error) {
    const why = isCalledOff(error) ? 'You called it off.' : `The articles could not be had (${String(error)}).`;
    const what = `${counted(corrections.length, 'correction')} of yours could not be replayed: see “Corrections”.`;
    return { edition: unapplied(opening, corrections, why), notices: isCalledOff(error) ? [] : [what] };
  }
}

interface KeptLines {
  readonly corrections: readonly Correction[];
  readonly unread: readonly string[];
}

/** The lines of what is kept: those that can be read, and those that can't, as they are. */
function readLines(text: string): KeptLines {
  const corrections: Correction[] = [];
  const unread: string[] = [];
  for (const line of text.split('\n')) {
    const read = readCuration(line, '');
    if (read.ok) corrections.push(...read.value.lines.map(({ correction }) => correction));
    else unread.push(line);
  }
  return { corrections, unread };
}

const unapplied = ({ built }: Opened, corrections: readonly Correction[], why: string): Edition => ({
  index: built,
  lines: corrections.map((correction) => ({ correction, lost: why, remarks: [] })),
});

function noticesOf({ lines }: Edition, isOfEarlier: boolean): readonly string[] {
  const lost = lines.filter((line) => line.lost !== null).length;
  if (isOfEarlier) {
    const made = `${counted(lines.length, 'correction')} of yours, made on an earlier version of this graph,`;
    if (lost === lines.length) return [`${made} can not be applied to it: see “Corrections”.`];
    const rest =
      lost === 0 ? '.' : `, but for ${lost} that no longer ${lost === 1 ? 'applies' : 'apply'}: see “Corrections”.`;
    return [`${made} ${lines.length === 1 ? 'was' : 'were'} replayed${rest}`];
  }
  if (lost === 0) return [];
  const words = counted(lost, 'correction of yours no longer applies', 'corrections of yours no longer apply');
  return [`${words} to this graph: see “Corrections”.`];
}

const followed = new WeakSet<Store>();

/** Keeps the corrections as they are after every step, undone and redone ones too. */
export function followCorrections(store: Store): void {
  if (followed.has(store)) return;
  followed.add(store);
  let last: Edition | null = null;
  store.subscribe(() => {
    const { loading } = store.getState();
    if (loading.status !== 'ready' || loading.edition === last) return;
    last = loading.edition;
    if (!keepCorrections(loading, writeCuration(correctionsOf(loading.edition)))) {
      store.notify('This browser does not let the page keep corrections. Download them before you leave.');
    }
  });
}

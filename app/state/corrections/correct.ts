/** Correcting the open graph: every correction is a step of the history, and a line that is kept in this browser. */
import { fingerprintInPieces } from '../../../core/analysis/fingerprint.ts';
import {
  readCuration,
  writeCuration,
  writeCorrection,
  type Correction,
  type CorrectionRequest,
} from '../../../core/curation/index.ts';
import { describeProblem } from '../../../core/model/result.ts';
import { TextsMissing } from '../../../core/model/texts.ts';
import { turns } from '../../workers/turns.ts';
import type { OpenGraph, Store } from '../store.ts';
import { counted } from '../wording.ts';
import { carryOver } from './carry-over.ts';
import { isCalledOff } from '../work.ts';
import { correctedEdition, correctionsOf, requestedCorrections, type Edition } from './edition.ts';
import { followCorrections } from './kept-edition.ts';
import { correctionWords } from './words.ts';

export type { CorrectionRequest };

/** The open graph; throws where there is none, since nobody can correct what is not there. */
function opened(store: Store): OpenGraph {
  const { loading } = store.getState();
  if (loading.status !== 'ready') throw new Error('only an open graph can be corrected');
  return loading;
}

/** For the user, why a correction came to nothing. */
export function whyNot(error: unknown): string {
  if (isCalledOff(error)) return 'Called off: nothing was corrected.';
  const why = error instanceof TextsMissing ? error.message : 'The articles of this graph could not be had.';
  return `Nothing was corrected. ${why}`;
}

/** The page does something else. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Each goes on from what the one before has made. */
const inTurn = turns();

/**
 * Shows the graph with other corrections than now: a step of the history.
 * @returns nothing where another graph was opened meanwhile
 */
function become(
  store: Store,
  change: (now: readonly Correction[]) => readonly Correction[],
  name: string,
): Promise<Edition | undefined> {
  return inTurn(async () => {
    for (;;) {
      const { built, edition } = opened(store);
      const { edition: next, successors } = await correctedEdition(built, change(correctionsOf(edition)), edition);
      // It is asked for when corrections are kept, and takes its time.
      await fingerprintInPieces(built, pause);
      await pause();
      const { loading, history } = store.getState();
      if (loading.status !== 'ready' || loading.built !== built) return undefined;
      // The user has gone to another step meanwhile.
      if (loading.edition !== edition) continue;
      followCorrections(store);
      store.correct(name, next, carryOver(history.present.view, edition.index, next.index, successors));
      return next;
    }
  });
}

/** Adds corrections after those there are; those that do not apply are kept all the same. @returns what is to be told of them */
async function correct(store: Store, corrections: readonly Correction[], name?: string): Promise<readonly string[]> {
  const words = name ?? `Correct: ${corrections.map(correctionWords).join('; ')}`;
  const next = await become(store, (now) => [...now, ...corrections], words);
  return next?.lines.slice(-corrections.length).flatMap(({ lost, remarks }) => [lost ?? [], remarks].flat()) ?? [];
}

/** Corrects what a user asks for. @returns whether there were words to point at */
export async function correctAsAsked(store: Store, request: CorrectionRequest, note: string): Promise<boolean> {
  const { built, edition } = opened(store);
  const corrections = await requestedCorrections(built, edition, request, note);
  if (corrections === null) return false;
  for (const what of await correct(store, corrections)) store.notify(what);
  return true;
}

/** Takes corrections back, by their places in the list, wherever they stand in it. */
export async function takeBack(store: Store, lines: readonly number[]): Promise<void> {
  const gone = new Set(correctionsOf(opened(store).edition).filter((_, i) => lines.includes(i)));
  const what = gone.size === 1 ? correctionWords([...gone][0]!) : counted(gone.size, 'correction');
  await become(store, (now) => now.filter((correction) => !gone.has(correction)), `Take back: ${what}`);
}

/** Adds the corrections of a curation file, but for those that are there already. @returns what is to be told of it */
export async function addCurationFile(store: Store, text: string, where: string): Promise<string> {
  const read = readCuration(text, where);
  if (!read.ok) return read.problems.map(describeProblem).join(' ');
  const have = new Set(correctionsOf(opened(store).edition).map(writeCorrection));
  const fresh = read.value.lines
    .map(({ correction }) => correction)
    .filter((correction) => !have.has(writeCorrection(correction)));
  if (fresh.length === 0) return `${where} holds no correction that is not here already.`;
  await correct(store, fresh, `Open ${counted(fresh.length, 'correction')} from ${where}`);
  return `${counted(fresh.length, 'correction')} from ${where}.`;
}

/** The curation file that the build replays: one correction a line. */
export const curationFile = (store: Store): string => writeCuration(correctionsOf(opened(store).edition));

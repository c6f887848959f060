/** Correcting the open graph: every correction is a step of the history, and a line that is kept in this browser. */
import { readCuration, writeCuration, writeCorrection, type Correction } from '../../../core/curation/index.ts';
import { describeProblem } from '../../../core/model/result.ts';
import type { OpenGraph, Store } from '../store.ts';
import { counted } from '../wording.ts';
import { carryOver } from './carry-over.ts';
import { editionOf, extended, firstEdition, type Edition } from './edition.ts';
import { correctionsFor, type CorrectionRequest } from './request.ts';
import { keepCorrections, keptCorrections, type Opened } from './shelf.ts';
import { correctionWords } from './words.ts';

/** The open graph; throws where there is none, since nobody can correct what is not there. */
function opened(store: Store): OpenGraph {
  const { loading } = store.getState();
  if (loading.status !== 'ready') throw new Error('only an open graph can be corrected');
  return loading;
}

/** Adds corrections after those there are; those that do not apply are kept all the same. @returns what is to be told of them */
async function correct(store: Store, corrections: readonly Correction[], name?: string): Promise<readonly string[]> {
  await opened(store).edition.index.texts.fetch('all');
  const { edition } = opened(store);
  const next = extended(edition, corrections);
  const added = next.lines.slice(edition.lines.length);
  show(store, next, name ?? `Correct: ${added.map(({ correction }) => correctionWords(correction)).join('; ')}`);
  return added.flatMap(({ lost, remarks }) => [lost ?? [], remarks].flat());
}

/** Corrects what a user asks for. @returns whether there were words to point at */
export async function correctAsAsked(store: Store, request: CorrectionRequest, note: string): Promise<boolean> {
  await opened(store).index.texts.fetch('all');
  const corrections = correctionsFor(opened(store).index, request, note);
  if (corrections === null) return false;
  for (const what of await correct(store, corrections)) store.notify(what);
  return true;
}

/** Takes corrections back, by their places in the list, wherever they stand in it. */
export async function takeBack(store: Store, lines: readonly number[]): Promise<void> {
  const { edition, built } = opened(store);
  await built.texts.fetch('all');
  const gone = edition.lines.filter((_, i) => lines.includes(i)).map(({ correction }) => correctionWords(correction));
  const rest = edition.lines.filter((_, i) => !lines.includes(i)).map(({ correction }) => correction);
  show(
    store,
    editionOf(built, rest),
    `Take back: ${gone.length === 1 ? gone[0]! : counted(gone.length, 'correction')}`,
  );
}

/** Adds the corrections of a curation file, but for those that are there already. @returns what is to be told of it */
export async function addCurationFile(store: Store, text: string, where: string): Promise<string> {
  const read = readCuration(text, where);
  if (!read.ok) return read.problems.map(describeProblem).join(' ');
  const have = new Set(opened(store).edition.lines.map(({ correction }) => writeCorrection(correction)));
  const fresh = read.value.lines
    .map(({ correction }) => correction)
    .filter((correction) => !have.has(writeCorrection(correction)));
  if (fresh.length === 0) return `${where} holds no correction that is not here already.`;
  await correct(store, fresh, `Open ${counted(fresh.length, 'correction')} from ${where}`);
  return `${counted(fresh.length, 'correction')} from ${where}.`;
}

/** The curation file that the build replays: one correction a line. */
export const curationFile = (store: Store): string =>
  writeCuration(opened(store).edition.lines.map(({ correction }) => correction));

function show(store: Store, edition: Edition, name: string): void {
  const { index } = opened(store).edition;
  const { view } = store.getState().history.present;
  followCorrections(store);
  store.correct(name, edition, carryOver(view, index, edition.index));
}

/** The graph with the corrections that this browser keeps for it, and what is to be told of them; `null` where there are none. */
export function keptEdition(
  store: Store,
  opening: Opened,
): { readonly edition: Edition; readonly notices: readonly string[] } | null {
  const read = readCuration(keptCorrections(opening), 'The corrections kept in this browser');
  if (!read.ok) return { edition: firstEdition(opening.built), notices: [describeProblem(read.problems[0]!)] };
  if (read.value.lines.length === 0) return null;
  followCorrections(store);
  const edition = editionOf(
    opening.built,
    read.value.lines.map(({ correction }) => correction),
  );
  const lost = edition.lines.filter((line) => line.lost !== null).length;
  const notice = `${counted(lost, 'correction of yours no longer applies', 'corrections of yours no longer apply')} to this graph: see “Corrections”.`;
  return { edition, notices: lost > 0 ? [notice] : [] };
}

/** Gets the texts of a graph for which corrections are kept: they are replayed over all of them. */
export async function fetchToCorrect(opening: Opened): Promise<void> {
  if (keptCorrections(opening) !== '') await opening.built.texts.fetch('all');
}

const followed = new WeakSet<Store>();

/** Keeps the corrections as they are after every step, undone and redone ones too. */
function followCorrections(store: Store): void {
  if (followed.has(store)) return;
  followed.add(store);
  let last: Edition | null = null;
  store.subscribe(() => {
    const { loading } = store.getState();
    if (loading.status !== 'ready' || loading.edition === last) return;
    last = loading.edition;
    const corrections = loading.edition.lines.map(({ correction }) => correction);
    if (!keepCorrections(loading, writeCuration(corrections))) {
      store.notify('This browser does not let the page keep corrections. Download them before you leave.');
    }
  });
}

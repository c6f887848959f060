/** Named views, kept in this browser until they are deleted. A browser that keeps nothing for a page is no error. */
import { isKeptView, type KeptView } from './kept-view.ts';

const KEY = 'relata.views';

/** The part of the browser's storage that is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser's storage, or `null` where it is denied. */
export function browserShelf(): Shelf | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** All kept views, in the order of keeping. What is there and can't be understood is passed over. */
export function keptViews(shelf: Shelf | null): readonly KeptView[] {
  try {
    const value: unknown = JSON.parse(shelf?.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isKeptView) : [];
  } catch {
    return [];
  }
}

/** Keeps a view; one of the same name on a graph of the same title gives way. @returns whether the browser has kept it */
export function keepView(shelf: Shelf | null, view: KeptView): boolean {
  return put(shelf, [...keptViews(shelf).filter((other) => !sameView(view, other)), view]);
}

/** @returns whether the browser has let it go */
export function forgetView(shelf: Shelf | null, view: KeptView): boolean {
  return put(
    shelf,
    keptViews(shelf).filter((other) => !sameView(view, other)),
  );
}

const sameView = (a: KeptView, b: KeptView): boolean => a.name === b.name && a.title === b.title;

function put(shelf: Shelf | null, views: readonly KeptView[]): boolean {
  try {
    shelf?.setItem(KEY, JSON.stringify(views));
    return shelf !== null;
  } catch {
    return false;
  }
}

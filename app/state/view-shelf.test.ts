import { describe, expect, test } from 'vitest';
import { claimsToBeView, readViewFile, writeViewFile, type KeptView } from './kept-view.ts';
import { forgetView, keepView, keptViews, type Shelf } from './view-shelf.ts';

const QATAR: KeptView = { name: 'Qatar’s planned relations', title: 'Cairo talks', link: 'modality=prospective' };
const BURNS: KeptView = { name: 'Burns', title: 'Cairo talks', link: 'selected=burns' };

function shelfWith(content: string | null): Shelf & { content: string | null } {
  return {
    content,
    getItem() {
      return this.content;
    },
    setItem(_key, value) {
      this.content = value;
    },
  };
}

describe('named views', () => {
  test('stay in the order of keeping until they are deleted', () => {
    const shelf = shelfWith(null);
    expect(keepView(shelf, QATAR) && keepView(shelf, BURNS)).toBe(true);
    expect(keptViews(shelf)).toEqual([QATAR, BURNS]);
    forgetView(shelf, QATAR);
    expect(keptViews(shelf)).toEqual([BURNS]);
  });

  test('of one name on one graph there is one, on two graphs two', () => {
    const shelf = shelfWith(null);
    const later = { ...QATAR, link: 'other' };
    const elsewhere = { ...QATAR, title: 'Other talks' };
    for (const view of [QATAR, elsewhere, later]) keepView(shelf, view);
    expect(keptViews(shelf)).toEqual([elsewhere, later]);
  });

  test.each([['{'], ['7'], ['[{"name": 1}, null]']])('storage that holds %s holds no view', (content) => {
    expect(keptViews(shelfWith(content))).toEqual([]);
  });

  test('a browser that keeps nothing says so', () => {
    const full: Shelf = {
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect([keepView(null, QATAR), keepView(full, QATAR)]).toEqual([false, false]);
  });
});

describe('the file of a view', () => {
  test('comes back as it was written', () => {
    const text = writeViewFile(QATAR);
    expect(claimsToBeView(text)).toBe(true);
    expect(readViewFile(text, 'a.json')).toMatchObject({ ok: true, value: QATAR });
  });

  test.each([
    ['{"format": "relata-view", "version": 1, "name": "x"'],
    ['{"format": "relata-view", "version": 2, "name": "x", "title": "", "link": ""}'],
    ['{"format": "relata-view", "version": 1, "name": "x", "title": "", "link": 5}'],
  ])('that is damaged is refused with its name: %s', (text) => {
    const read = readViewFile(text, 'a.json');
    expect(read).toMatchObject({ ok: false, problems: [{ where: 'a.json' }] });
  });
});

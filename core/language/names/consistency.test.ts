import { expect, test } from 'vitest';
import type { NameType } from '../../model/doc.ts';
import { asWholeElsewhere } from './consistency.ts';

/** The names of a text after the mend; `names` are pieces of it in order, each with its type. */
function whole(text: string, names: readonly (readonly [string, NameType])[]): string[] {
  const words = text.split(' ');
  let at = 0;
  const tokens = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return { start, end: start + word.length, text: word };
  });
  let from = 0;
  const spans = names.map(([name, type]) => {
    const parts = name.split(' ');
    const first = words.findIndex((_, i) => i >= from && parts.every((part, k) => words[i + k] === part));
    from = first + parts.length;
    return { firstToken: first, endToken: from, type, rule: 'model:names' };
  });
  return asWholeElsewhere(spans, tokens).map(({ firstToken, endToken }) => words.slice(firstToken, endToken).join(' '));
}

test.each([
  {
    text: 'Ginger Holm left . Ginger Holm came .',
    names: [['Holm', 'person'] as const, ['Ginger Holm', 'person'] as const],
    expected: ['Ginger Holm', 'Ginger Holm'],
  },
  {
    text: 'the Party for Bread and Salt met the Party for Bread and Salt .',
    names: [['Party for Bread and Salt', 'organization'] as const, ['Party for Bread', 'organization'] as const],
    expected: ['Party for Bread and Salt', 'Party for Bread and Salt'],
  },
  {
    text: 'Anna Holm met Ginger Holm and Holm left .',
    names: [['Anna Holm', 'person'] as const, ['Ginger Holm', 'person'] as const, ['Holm', 'person'] as const],
    expected: ['Anna Holm', 'Ginger Holm', 'Holm'],
  },
  {
    text: 'Peru Holm left . Ginger Holm came .',
    names: [['Peru', 'state'] as const, ['Holm', 'person'] as const, ['Ginger Holm', 'person'] as const],
    expected: ['Peru', 'Holm', 'Ginger Holm'],
  },
])('a name that is cut in one place and whole in another is whole in both: $text', ({ text, names, expected }) => {
  expect(whole(text, names)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { articleId } from '../model/ids.ts';
import { datelineLength } from './datelines.ts';
import { tokenize } from './tokens/tokenize.ts';

function dateline(text: string): string {
  const { tokens } = tokenize({ id: articleId('test'), title: '', text });
  const length = datelineLength(tokens, 0, tokens.length);
  return length === 0 ? '' : text.slice(0, tokens[length - 1]!.end);
}

describe('where and for whom a report was written', () => {
  test.each([
    ['LIMA (Reuters) - Police arrested ten men on Monday.', 'LIMA (Reuters) -'],
    ['FAYA, Republic of Chad, Aug. 3 (AP) — Police arrested ten men.', 'FAYA, Republic of Chad, Aug. 3 (AP) —'],
    ['PORT-AU-PRINCE, Haiti (AFP) -- "We will stay," the men said.', 'PORT-AU-PRINCE, Haiti (AFP) --'],
    ['Tel Aviv, Israel – Police arrested ten men on Monday.', 'Tel Aviv, Israel –'],
    ['NAIROBI: Police arrested ten men on Monday.', 'NAIROBI:'],
    ['GENEVA – Police arrested ten men on Monday.', 'GENEVA –'],
  ])('%s', (text, expected) => {
    expect(dateline(text)).toBe(expected);
  });

  test.each([
    ['NATO – Europe’s shield – said that it would stay.'],
    ['Berg: We will stay in the north for a year.'],
    ['Berg – Chad’s envoy to Mali and Togo, left on Monday.'],
    ['Chad, Mali and Togo signed the treaty on Monday.'],
    ['The US-Canada border was closed on Monday - Police said.'],
    ['LIMA - a city of ten million people, slept.'],
    ['LIMA (Reuters) - Stay.'],
  ])('%s has no dateline', (text) => {
    expect(dateline(text)).toBe('');
  });
});

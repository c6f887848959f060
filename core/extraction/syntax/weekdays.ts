/**
 * Days of the week right behind a name ("met Maria Lopez Tuesday", "told Reuters Thursday that"): readers of names and trees take them for
 * more of it. The name ends before the day, and the day stands with the verb.
 */
import { withLayers, type NamedDoc } from '../../model/doc.ts';
import { tokensWhere } from './tokens-where.ts';

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const STEPS = 8;

/** Returns the document with such days outside the names; the same document if there are none. */
export function mendWeekdays(original: NamedDoc): NamedDoc {
  const doc = mendTimes(original);
  const found = tokensWhere(doc, (day) => isBehindName(doc, day));
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels] };
  for (const day of found) setApart(layers, doc, day);
  const days = new Set(found);
  const names = doc.names.map((name) => {
    const ends = name.endToken - name.firstToken > 1 && days.has(name.endToken - 1);
    return ends ? { ...name, endToken: name.endToken - 1, end: doc.tokens[name.endToken - 2]!.end } : name;
  });
  return withLayers(doc, { ...layers, names });
}

const TIMES = new Set([
  'week',
  'month',
  'year',
  'weekend',
  'night',
  'summer',
  'spring',
  'autumn',
  'winter',
  'morning',
  'evening',
]);
const POINTING = new Set(['last', 'this', 'next', 'that']);

/** "Berg last month expelled B": the time between a name and its verb is not the subject, the name is. */
function mendTimes(doc: NamedDoc): NamedDoc {
  const found = tokensWhere(doc, (time) => nameBefore(doc, time) !== undefined);
  if (found.length === 0) return doc;
  const heads = [...doc.heads];
  const deprels = [...doc.deprels];
  for (const time of found) {
    const name = nameBefore(doc, time)!;
    heads[name] = heads[time] ?? name;
    deprels[name] = 'nsubj';
    deprels[time] = 'obl:unmarked';
  }
  return withLayers(doc, { heads, deprels });
}

/** The head of the name before "last month", where the tree has it below the month and that as a subject. */
function nameBefore({ tokens, upos, heads, deprels }: NamedDoc, time: number): number | undefined {
  if (deprels[time] !== 'nsubj' || !TIMES.has(tokens[time]!.text) || !POINTING.has(tokens[time - 1]?.text ?? ''))
    return undefined;
  if (upos[time - 2] !== 'PROPN' || (heads[time] ?? 0) <= time) return undefined;
  let head = time - 2;
  for (let steps = 0; steps < STEPS && heads[head] !== time && heads[head] !== head; steps++)
    head = heads[head] ?? head;
  return heads[head] === time ? head : undefined;
}

/** A weekday between a proper noun that the tree joins with it and something that is none. */
function isBehindName({ tokens, upos, heads, sentences }: NamedDoc, day: number): boolean {
  if (upos[day] !== 'PROPN' || !WEEKDAY.test(tokens[day]?.text ?? '')) return false;
  if (upos[day - 1] !== 'PROPN' || upos[day + 1] === 'PROPN' || WEEKDAY.test(tokens[day - 1]?.text ?? '')) return false;
  const head = heads[day] ?? day;
  const joined = heads[day - 1] === day || head === day - 1 || (head < day && heads[day - 1] === head);
  return joined && sentences.length > 0 && (tokens[day - 1]?.end ?? 0) + 1 === tokens[day]?.start;
}

/** The name takes the day's place in the tree, and the day hangs on the verb above. */
function setApart({ heads, deprels }: { heads: number[]; deprels: string[] }, { upos }: NamedDoc, day: number): void {
  if (heads[day - 1] === day) {
    const name = day - 1;
    const wasRoot = heads[day] === day;
    for (let token = Math.max(0, day - STEPS); token < day + STEPS; token++)
      if (heads[token] === day && token !== day && token !== name) heads[token] = name;
    heads[name] = wasRoot ? name : (heads[day] ?? name);
    deprels[name] = deprels[day] ?? 'dep';
    heads[day] = name;
  }
  let at = heads[day] ?? day;
  for (let steps = 0; steps < STEPS && upos[at] !== 'VERB' && heads[at] !== at; steps++) at = heads[at] ?? at;
  heads[day] = at;
  deprels[day] = 'obl:unmarked';
}

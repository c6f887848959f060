/** Distils `given-names.json`: given names with the gender they are mostly borne by. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { byCodeUnit } from '../../core/model/graph.ts';

const require = createRequire(import.meta.url);

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'tr'] as const;
type Gender = 'female' | 'male' | 'unisex';

/** Names that a reviewer adds (scripts and cultures the package lacks) or takes out (words, months, places). */
export interface GivenNameSupplement {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly unisex: readonly string[];
  readonly not: readonly string[];
}

/**
 * The package exports look-ups only, no lists. Its tables are rows of `['name', 'gender'],`; they are read as text, never run.
 */
function readTable(language: string): Map<string, Gender> {
  const path = require.resolve(`gender-detection-from-name/names/${language}.js`);
  const rows = readFileSync(path, 'utf8').matchAll(/\['((?:[^'\\]|\\')+)', '(female|male|unisex)'\]/gu);
  return new Map([...rows].map((row) => [row[1]!.replaceAll("\\'", "'"), row[2] as Gender]));
}

/** Title case for each part: `jean-luc` -> `Jean-Luc`. */
const titleCase = (name: string): string => name.replace(/(?<=^|[\s'-])\p{Ll}/gu, (letter) => letter.toUpperCase());

/**
 * Names listed for two or more languages: one list alone holds every spelling that anybody was ever registered with.
 * Most of the lists decide the gender; where they balance it is `unisex`.
 */
export function distilGivenNames(supplement: GivenNameSupplement): Record<Gender, string> {
  const seen = new Map<string, { count: number; female: number; male: number }>();
  for (const language of LANGUAGES) {
    for (const [name, gender] of readTable(language)) {
      const entry = seen.get(name) ?? { count: 0, female: 0, male: 0 };
      entry.count += 1;
      if (gender !== 'unisex') entry[gender] += 1;
      seen.set(name, entry);
    }
  }
  const excluded = new Set(supplement.not);
  const lists: Record<Gender, Set<string>> = {
    female: new Set(supplement.female),
    male: new Set(supplement.male),
    unisex: new Set(supplement.unisex),
  };
  const added = new Set([...supplement.female, ...supplement.male, ...supplement.unisex]);
  for (const [lower, { count, female, male }] of seen) {
    const name = titleCase(lower);
    if (count < 2 || excluded.has(name) || added.has(name) || !/^\p{Lu}[\p{L}'-]{2,}$/u.test(name)) continue;
    lists[female > male ? 'female' : male > female ? 'male' : 'unisex'].add(name);
  }
  const join = (names: Set<string>): string => [...names].sort(byCodeUnit).join(' ');
  return { female: join(lists.female), male: join(lists.male), unisex: join(lists.unisex) };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { distilLexicon, SUPPLEMENTS, type Supplements } from './distil.ts';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../graph-data/lexicon/${name}`, import.meta.url)), 'utf8');

it('distils the committed tables again, byte for byte', () => {
  const supplements = Object.fromEntries(
    Object.entries(SUPPLEMENTS).map(([key, name]) => [key, JSON.parse(read(name)) as unknown]),
  );
  for (const { name, text } of distilLexicon(supplements as unknown as Supplements)) {
    expect(text === read(name), `${name} differs: run npm run lexicon`).toBe(true);
  }
});

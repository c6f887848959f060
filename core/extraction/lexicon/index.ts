/** What words mean, as data: loads and validates the tables of `graph-data/lexicon/`. */
import * as v from 'valibot';
import { CuesSchema, type CueLexicon } from './cues.ts';
import { FramesSchema, type FrameLexicon } from './frames.ts';
import { NominalsSchema, type NominalLexicon } from './nominals.ts';
import { RolesSchema, type RoleLexicon } from './roles.ts';
import { indexWorld, WorldSchemas, type World } from './world.ts';

export interface Lexicon {
  readonly world: World;
  readonly frames: FrameLexicon;
  readonly roles: RoleLexicon;
  readonly nominals: NominalLexicon;
  readonly cues: CueLexicon;
}

const LexiconSchema = v.object({
  frames: FramesSchema,
  roles: RolesSchema,
  nominals: NominalsSchema,
  cues: CuesSchema,
  ...WorldSchemas,
});

/**
 * Validates the lexicon's tables, given by file name without the ending: `{ frames, roles, nominals, cues }` and, of
 * the gazetteers, `organizations`, `regions`, `countries` and `given-names` if present. Other tables are left alone. Throws an Error that names the table and the place of what is wrong: a damaged lexicon
 * is a bug of the project, not of its input.
 */
export function loadLexicon(data: unknown): Lexicon {
  const result = v.safeParse(LexiconSchema, data);
  if (result.success) {
    const { frames, roles, nominals, cues, ...tables } = result.output;
    return { frames, roles, nominals, cues, world: indexWorld(tables) };
  }
  const [issue] = result.issues;
  throw new Error(`lexicon: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

import { existsSync, readFileSync } from 'node:fs';
import { NO_CURATION, readCuration, type Curation } from '../../core/curation/index.ts';
import { success, type Result } from '../../core/model/result.ts';
import { display } from '../files/find-articles.ts';

const DEFAULT_CURATION = 'graph-data/curation.jsonl';

/** The corrections in a file; in the default one, if it is there, when none is named. */
export function loadCuration(named: string | undefined): Result<Curation> {
  const path = named ?? DEFAULT_CURATION;
  if (named === undefined && !existsSync(path)) return success(NO_CURATION);
  try {
    return readCuration(readFileSync(path, 'utf8'), display(path));
  } catch (error) {
    const what = `The file can't be read (${error instanceof Error ? error.message : String(error)}).`;
    return { ok: false, problems: [{ where: display(path), what, remedy: 'Check the path.' }] };
  }
}

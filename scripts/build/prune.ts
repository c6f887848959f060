import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

export interface PruneLimits {
  /** Entries that were not used for so many days go. */
  readonly days: number;
  /** Of more than so many bytes, those go that were not used for longest. */
  readonly bytes: number;
}

const LIMITS: PruneLimits = { days: 60, bytes: 2_000_000_000 };
const MARKER = 'pruned';

/** Keeps a cache of readings from growing for ever. Looks at most once a day. */
export function prune(folder: string, limits = LIMITS, now = Date.now()): void {
  const marker = join(folder, MARKER);
  if (now - (statSync(marker, { throwIfNoEntry: false })?.mtimeMs ?? 0) < DAY) return;
  try {
    const entries = entriesOf(folder).sort((a, b) => b.used - a.used);
    let kept = 0;
    for (const { path, used, bytes } of entries) {
      const days = (now - used) / DAY;
      kept += bytes;
      const leftOver = path.endsWith('.tmp') && days > 1;
      if (leftOver || days > limits.days || kept > limits.bytes) rmSync(path, { force: true });
    }
    writeFileSync(marker, '');
  } catch {
    // A cache that can't be tidied is still a cache.
  }
}

interface Entry {
  readonly path: string;
  /** Milliseconds. */
  readonly used: number;
  readonly bytes: number;
}

function entriesOf(folder: string): Entry[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.flatMap((name) => {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() && name !== MARKER ? [{ path, used: stats.mtimeMs, bytes: stats.size }] : [];
  });
}

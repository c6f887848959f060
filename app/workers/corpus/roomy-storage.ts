/** The browser's storage as long as it is granted and has room, then memory: the user can go on, and is told. */
import { browserStorage, memoryStorage, type Storage, type Work } from './storage.ts';

/** Whether what the user gives is there again next time, and if not, why not. */
export type Keeping = 'kept' | 'denied' | 'full';

export interface RoomyStorage extends Storage {
  readonly keeping: () => Keeping;
  /** A change that takes things away: what has been kept before the room ran out goes too. */
  forget(work: Work<void>): Promise<void>;
}

export async function roomyStorage(openKept: () => Promise<Storage> = browserStorage): Promise<RoomyStorage> {
  const kept = await openKept().catch(() => null);
  let current = kept ?? memoryStorage();
  let keeping: Keeping = kept === null ? 'denied' : 'kept';

  /** From here on in memory, with all that is there. */
  const moveToMemory = async (from: Storage): Promise<void> => {
    const memory = memoryStorage();
    const rows = await from.read(async (tables) => ({
      files: await tables.files.all(),
      articles: await tables.articles.all(),
      readings: await tables.readings.all(),
      corpus: await tables.corpus.all(),
    }));
    await memory.change(async (tables) => {
      for (const row of rows.files) await tables.files.put(row);
      for (const row of rows.articles) await tables.articles.put(row);
      for (const row of rows.readings) await tables.readings.put(row);
      for (const row of rows.corpus) await tables.corpus.put(row);
    });
    current = memory;
    keeping = 'full';
  };

  return {
    keeping: () => keeping,
    read: (work) => current.read(work),
    async change(work) {
      try {
        return await current.change(work);
      } catch (error) {
        if (kept === null || current !== kept || !isOutOfRoom(error)) throw error;
        await moveToMemory(kept);
        return current.change(work);
      }
    },
    async forget(work) {
      if (kept !== null && current !== kept) await kept.change(work);
      await current.change(work);
    },
  };
}

const isOutOfRoom = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'QuotaExceededError';

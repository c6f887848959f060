import { unzipSync, type UnzipFileInfo } from 'fflate';
import { byCodeUnit } from '../../model/graph.ts';
import type { Problem } from '../../model/result.ts';
import { wholeOf, type ArticleRead, type ArticleReader, type ArticleSource } from './article-file.ts';

/** More than this would not fit into memory, or is meant to fill it: files, bytes unpacked, bytes unpacked for one packed. */
const MOST_FILES = 20_000;
const MOST_BYTES = 400_000_000;
const MOST_RATIO = 100;
/** Small files of one letter repeated are no danger. */
const HARMLESS_BYTES = 1_000_000;

/** Unpacked at a time. */
const BATCH_BYTES = 20_000_000;

const ARCHIVE = /\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar)$/i;

export interface ZipMembers {
  /** Whether a member, by its path in the archive, is to be read. */
  readonly isWanted: (path: string) => boolean;
  readonly read: (source: ArticleSource) => Iterable<ArticleRead>;
}

/**
 * ZIP archives of article files. Names inside are only told and made into ids, never written to; archives inside are not opened;
 * what would unpack to more than is sensible is refused before it is unpacked, by the sizes that the archive states and that
 * unpacking never goes beyond.
 */
export function zipFiles({ isWanted, read }: ZipMembers): ArticleReader {
  return {
    endings: ['.zip'],
    *read(source) {
      const { path } = source;
      const bytes = wholeOf(source);
      const listed = listMembers(bytes);
      if (listed === undefined) return yield { skipped: damaged(path) };
      const nested = listed.filter(({ name }) => ARCHIVE.test(name));
      for (const { name } of nested) yield { skipped: archiveInside(`${path}/${name}`) };
      const members = listed
        .filter(({ name }) => !name.endsWith('/') && !ARCHIVE.test(name) && isWanted(name))
        .sort((a, b) => byCodeUnit(a.name, b.name));
      const bomb = bombIn(listed.length, members);
      if (bomb !== undefined) return yield { skipped: { where: path, ...bomb } };
      if (members.length === 0 && nested.length === 0) yield { skipped: nothingIn(path) };
      for (const batch of batches(members)) {
        for (const [number, content] of unpack(bytes, batch)) {
          const where = `${path}/${listed[number]!.name}`;
          if (content === undefined) yield { skipped: damagedMember(where) };
          else yield* read({ path: where, pieces: [content] });
        }
      }
    },
  };
}

interface Member {
  /** Its place in the archive's list. */
  readonly number: number;
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** `undefined` where the archive has no list that can be read. */
function listMembers(bytes: Uint8Array): Member[] | undefined {
  const members: Member[] = [];
  const note = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    members.push({ number: members.length, name, packed: size, unpacked: originalSize });
    return false;
  };
  try {
    unzipSync(bytes, { filter: note });
    return members;
  } catch {
    return undefined;
  }
}

function bombIn(files: number, members: readonly Member[]): Pick<Problem, 'what' | 'remedy'> | undefined {
  const remedy = 'Unpack it yourself, if you know where it comes from, and give the files.';
  if (files > MOST_FILES) return { what: `The archive holds more than ${MOST_FILES} files.`, remedy };
  const all = members.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (all > MOST_BYTES) return { what: `The archive unpacks to more than ${MOST_BYTES / 1e6} MB.`, remedy };
  const dense = members.find(({ packed, unpacked }) => unpacked > HARMLESS_BYTES && unpacked > packed * MOST_RATIO);
  if (dense === undefined) return undefined;
  const what = `${dense.name} unpacks to more than ${MOST_RATIO} times its size, as no article does.`;
  return { what, remedy };
}

/** So many that unpacking them at once is quick and small. */
function* batches(members: readonly Member[]): Generator<readonly Member[]> {
  let batch: Member[] = [];
  let length = 0;
  for (const member of members) {
    if (batch.length > 0 && length + member.unpacked > BATCH_BYTES) {
      yield batch;
      [batch, length] = [[], 0];
    }
    batch.push(member);
    length += member.unpacked;
  }
  if (batch.length > 0) yield batch;
}

/** The contents by number; a batch in which one is damaged is unpacked again one by one. */
function unpack(bytes: Uint8Array, batch: readonly Member[]): (readonly [number, Uint8Array | undefined])[] {
  const whole = unpackTogether(bytes, new Set(batch.map(({ number }) => number)));
  const alone = (number: number): Uint8Array | undefined => unpackTogether(bytes, new Set([number]))?.get(number);
  return batch.map(({ number }) => [number, whole === undefined ? alone(number) : whole.get(number)]);
}

/** Contents by number; `undefined` where one of them is damaged. */
function unpackTogether(bytes: Uint8Array, numbers: ReadonlySet<number>): Map<number, Uint8Array> | undefined {
  const names = new Map<number, string>();
  let number = -1;
  try {
    const contents = unzipSync(bytes, {
      filter: ({ name }) => {
        number++;
        if (numbers.has(number)) names.set(number, name);
        return numbers.has(number);
      },
    });
    return new Map([...names].map(([at, name]) => [at, contents[name]!]));
  } catch {
    return undefined;
  }
}

const damaged = (where: string): Problem => ({
  where,
  what: 'The archive is damaged, or no ZIP.',
  remedy: 'Pack it again, or give the files themselves.',
});

const damagedMember = (where: string): Problem => ({
  where,
  what: 'The file can’t be unpacked: it is damaged, encrypted or packed in an unusual way.',
  remedy: 'Pack it again without a password, or give the file itself.',
});

const archiveInside = (where: string): Problem => ({
  where,
  what: 'Archives inside archives are not opened.',
  remedy: 'Unpack it, and give its files.',
});

const nothingIn = (where: string): Problem => ({
  where,
  what: 'There are no articles in the archive.',
  remedy: 'Check what was packed.',
});

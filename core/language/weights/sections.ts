/**
 * The container of trained weights: named sections of raw bytes behind a magic number, with a checksum. Model files are data
 * from outside: whatever is wrong with one is an error that says so.
 *
 * Layout: `RLTW`, the FNV-1a checksum of what follows (32 bits, little-endian as all numbers here), a version byte, the number
 * of sections, and for each section the length of its name (one byte), its name in ASCII, its length (32 bits), its bytes.
 */
const MAGIC = [0x52, 0x4c, 0x54, 0x57] as const;
const VERSION = 1;
const HEADER = 10;

export type Sections = ReadonlyMap<string, Uint8Array>;

/** Joins sections to one file. */
export function writeSections(sections: Sections): Uint8Array {
  let length = HEADER;
  for (const [name, bytes] of sections) length += 1 + name.length + 4 + bytes.length;
  const file = new Uint8Array(length);
  file.set(MAGIC);
  file[8] = VERSION;
  file[9] = sections.size;
  const view = new DataView(file.buffer);
  let at = HEADER;
  for (const [name, bytes] of sections) {
    file[at++] = name.length;
    file.set(asciiBytes(name), at);
    at += name.length;
    view.setUint32(at, bytes.length, true);
    file.set(bytes, at + 4);
    at += 4 + bytes.length;
  }
  view.setUint32(4, checksum(file), true);
  return file;
}

/**
 * Takes a file apart. The sections share its memory.
 * @throws Error on bytes that are no such file, or damaged ones
 */
export function readSections(file: Uint8Array): Sections {
  if (file.length < HEADER || MAGIC.some((byte, i) => file[i] !== byte))
    throw new Error('These bytes are no weights file.');
  if (file[8] !== VERSION) throw new Error(`Weights of version ${file[8]}: this program reads version ${VERSION}.`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(4, true) !== checksum(file))
    throw new Error('A weights file is damaged: its checksum does not hold.');
  const sections = new Map<string, Uint8Array>();
  let at = HEADER;
  for (let i = 0; i < file[9]!; i++) {
    const nameEnd = at + 1 + file[at]!;
    const start = nameEnd + 4;
    const end = start + view.getUint32(nameEnd, true);
    sections.set(asciiText(file.subarray(at + 1, nameEnd)), file.subarray(start, end));
    at = end;
  }
  return sections;
}

/**
 * A section by name.
 * @throws Error if there is none
 */
export function section(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new Error(`A weights file lacks its section "${name}".`);
  return bytes;
}

/** A value of JSON as a section: ASCII, other characters escaped. */
export function jsonSection(value: unknown): Uint8Array {
  const escaped = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return asciiBytes(escaped);
}

/** The value of a section written by {@link jsonSection}. */
export function readJsonSection(bytes: Uint8Array): unknown {
  return JSON.parse(asciiText(bytes));
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function checksum(file: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 8; i < file.length; i++) hash = Math.imul(hash ^ file[i]!, 0x01000193);
  return hash >>> 0;
}

/** A view under a name: kept in the browser, or as a small file to pass on. What it holds is the view's link. */
import * as v from 'valibot';
import { failure, success, type Result } from '../../core/model/result.ts';

export interface KeptView {
  readonly name: string;
  /** The title of the graph it was made on. */
  readonly title: string;
  /** As `writeLink` gives it. */
  readonly link: string;
}

const FORMAT = 'relata-view';
const VERSION = 1;

const KeptViewSchema = v.object({ name: v.string(), title: v.string(), link: v.string() });
const FileSchema = v.object({ ...KeptViewSchema.entries, format: v.literal(FORMAT), version: v.literal(VERSION) });

/** Whether a value that was read from somewhere is a kept view. */
export const isKeptView = (value: unknown): value is KeptView => v.is(KeptViewSchema, value);

/** The file of a view: JSON. */
export function writeViewFile({ name, title, link }: KeptView): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, name, title, link }, null, 2)}\n`;
}

/** Whether a file's text claims to be a view: only then `readViewFile` has anything to say about it. */
export const claimsToBeView = (text: string): boolean => /^\s*\{\s*"format"\s*:\s*"relata-view"/.test(text);

/** Reads the file of a view. */
export function readViewFile(text: string, where: string): Result<KeptView> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure({ where, what: 'This file of a view is no whole JSON.', remedy: 'Save the view again.' });
  }
  const parsed = v.safeParse(FileSchema, value);
  if (parsed.success) return success(parsed.output);
  const at = v.getDotPath(parsed.issues[0]) ?? undefined;
  const what = 'This file of a view can not be understood.';
  const remedy = 'Save the view again, or open it with a newer version of Relata.';
  return failure({ where, what, remedy, ...(at !== undefined && { at }) });
}

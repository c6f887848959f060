/** The manifest of a bundle: what it holds, and of each file its name, size and hash. It is written last. */
import {
  array,
  integer,
  literal,
  minValue,
  number,
  object,
  optional,
  pipe,
  regex,
  safeParse,
  string,
  type InferOutput,
} from 'valibot';
import { BUNDLE_FORMAT } from './claims.ts';
import { failure, success, type Problem, type Result } from '../../model/result.ts';

export const BUNDLE_VERSION = 2;
export const MANIFEST_NAME = 'manifest.json';

const count = pipe(number(), integer(), minValue(0));
/** Nothing that could lead out of the folder. */
const fileName = pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*\.bin$/));
const hash = pipe(string(), regex(/^[0-9a-f]{64}$/));

const file = object({ name: fileName, bytes: count, sha256: hash });
/** `first`: the number of its first relation or article. */
const shard = object({ name: fileName, bytes: count, sha256: hash, first: count });

const manifestSchema = object({
  format: literal(BUNDLE_FORMAT),
  version: literal(BUNDLE_VERSION),
  title: string(),
  actors: count,
  relations: count,
  evidence: count,
  articles: count,
  columns: file,
  /** What the page shows at first, drawn up beforehand. */
  picture: optional(file),
  /** Where actors are mentioned and relations stated: what corrections need. */
  spans: optional(file),
  evidenceShards: array(shard),
  articleShards: array(shard),
});

export type BundleFile = InferOutput<typeof file>;
export type BundleShard = InferOutput<typeof shard>;
export type BundleManifest = InferOutput<typeof manifestSchema>;

/** Reads a manifest; a problem says what is wrong with one that is cut short, or of another version. */
export function readManifest(text: string, where: string): Result<BundleManifest> {
  const refuse = (what: string, at?: string): Result<never> => {
    const problem: Problem = { where, what, remedy: 'Write the bundle again, with `npm run export -- … --to bundle`.' };
    return failure(at === undefined ? problem : { ...problem, at });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('The manifest of this bundle is cut short or damaged: it is no JSON text.');
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version !== BUNDLE_VERSION) {
    return refuse(`This is a bundle of version ${version}; version ${BUNDLE_VERSION} is read here.`);
  }
  const { success: fits, output, issues } = safeParse(manifestSchema, value, { abortEarly: true });
  if (fits) return success(output);
  const at = issues[0].path?.map(({ key }) => String(key)).join('.');
  return refuse('The manifest of this bundle is damaged.', at);
}

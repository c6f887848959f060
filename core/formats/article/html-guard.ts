/** Larger pages hold no article that anybody would read. */
const MOST_BYTES = 10_000_000;
const MOST_TAGS = 300_000;
/** Finding the article takes time by the square of the depth. */
const MOST_DEPTH = 500;

const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;
/** Those that nothing stands in, and those that the next of their kind ends. */
const NEVER_DEEPER =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|option|path)$/;
const RAW = /^(?:script|style|textarea|title)$/;

/** Why a page is not even looked into, if it is one to be afraid of. Linear in its length. */
export function dangerOf(html: string): string | undefined {
  if (html.length > MOST_BYTES) return `The page has more than ${MOST_BYTES / 1e6} million characters.`;
  let depth = 0;
  let tags = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const name = tag[2]!.toLowerCase();
    if (++tags > MOST_TAGS) return `The page has more than ${MOST_TAGS} tags.`;
    if (NEVER_DEEPER.test(name)) continue;
    if (tag[1] === '/') depth = Math.max(0, depth - 1);
    else if (++depth > MOST_DEPTH) return `The page is nested more than ${MOST_DEPTH} deep.`;
    if (tag[1] === '' && RAW.test(name)) {
      // What stands in a script is no tag.
      const end = html.indexOf(`</${tag[2]!}`, TAG.lastIndex);
      if (end === -1) return undefined;
      TAG.lastIndex = end;
    }
  }
  return undefined;
}

/** The writing of links: parts of a list are joined by commas, what belongs to one part by tildes; both are escaped inside. */

const READABLE: readonly (readonly [RegExp, string])[] = [
  [/%20/g, '+'],
  [/%3A/g, ':'],
  [/%2F/g, '/'],
];

/** Stands for the empty text, so that a list of one empty text is not an empty list. */
const EMPTY = '_';

/** One piece of text, escaped so that it holds none of the signs that structure a link. */
export function escapeText(text: string): string {
  if (text === '') return EMPTY;
  if (text === EMPTY) return '%5F';
  const strict = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return READABLE.reduce((escaped, [pattern, sign]) => escaped.replace(pattern, sign), strict);
}

/** The text that was escaped. Throws a URIError on a broken escape. */
export const unescapeText = (text: string): string =>
  text === EMPTY ? '' : decodeURIComponent(text.replaceAll('+', ' '));

export const joinParts = (parts: readonly (readonly string[])[]): string =>
  parts.map((fields) => fields.map(escapeText).join('~')).join(',');

/** The parts of a list, each as its fields. Throws a URIError on a broken escape. */
export function splitParts(text: string): readonly (readonly string[])[] {
  return text === '' ? [] : text.split(',').map((part) => part.split('~').map(unescapeText));
}

/** `key=value` pairs of a hash, in their order, values still escaped. */
export function splitHash(hash: string): readonly (readonly [string, string])[] {
  const pairs = hash.replace(/^#/, '').split('&').filter(Boolean);
  return pairs.map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
}

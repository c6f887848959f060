/** Names that the model joins though they are two, or cuts though "and" is a part of them. */
import { startsUpper } from './form.ts';
import type { AmendContext } from './amend.ts';
import { headOfName, type NameSpan } from './spans.ts';

const AND = /^(?:and|&)$/u;
const ARTICLE = /^(?:the|a|an|its|their|his|her)$/iu;
const BRACKET = /^[([{]$/u;

/** One name of each span: "Ana Lind of Avik" is a person and a place, what a bracket opens is another name, "the Bread and Salt Party" is one. */
export function oneNameOf(span: NameSpan, context: AmendContext): NameSpan {
  return withFirstHalf(beforeBracket(beforeOrigin(span, context), context), context);
}

/** "Ana Lind of Avik": whoever has given name and surname is not called by where he is from. */
function beforeOrigin(span: NameSpan, { tokens }: AmendContext): NameSpan {
  if (span.type !== 'person') return span;
  for (let at = span.firstToken + 2; at < span.endToken - 1; at += 1)
    if (tokens[at]!.text === 'of') return { ...span, endToken: at, rule: 'words:origin-behind' };
  return span;
}

function beforeBracket(span: NameSpan, { tokens }: AmendContext): NameSpan {
  for (let at = span.firstToken + 1; at < span.endToken; at += 1)
    if (BRACKET.test(tokens[at]!.text)) return { ...span, endToken: at, rule: 'words:bracket' };
  return span;
}

/** "The Bread and Salt Party": behind an article a plain noun and "and" begin the body's name; "the Democratic and Republican Party" are two. */
function withFirstHalf(span: NameSpan, { tokens, upos, gazetteers, knownAt }: AmendContext): NameSpan {
  const { firstToken } = span;
  const half = firstToken - 2;
  const isBody = span.type === 'organization' && gazetteers.parts.bodies.has(tokens[headOfName(span, tokens)]!.text);
  if (!isBody || half < 1 || !AND.test(tokens[firstToken - 1]!.text) || !ARTICLE.test(tokens[half - 1]!.text))
    return span;
  const isNoun = upos[half] === 'NOUN' || upos[half] === 'PROPN';
  const isPlain = startsUpper(tokens[half]!.text) && isNoun && knownAt(half) === undefined;
  return isPlain && span.endToken - firstToken > 1 ? { ...span, firstToken: half, rule: 'words:and' } : span;
}

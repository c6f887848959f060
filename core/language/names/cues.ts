/** Words that set a rule for names going: a sentence without its cue is not looked through by a rule. */
import type { Gazetteers } from '../gazetteers/index.ts';
import { isGivenName } from './rows.ts';

/** Bits of what a word can be a cue of. */
export const CUE = {
  /** What is called after the person who runs it: "the Lindqvist administration". */
  ruled: 1,
  /** What is called by its own name in front: "the Grünau district". */
  placeNoun: 2,
  /** Common nouns of bodies that are called by a name of their own in front of them. */
  bodyNoun: 4,
  /** A short form of address. */
  address: 8,
  chamber: 16,
  hyphen: 32,
  /** What titles begin with. */
  title: 64,
  given: 128,
  /** What names of bodies end in. */
  body: 256,
  /** What "of" and a name make a body: "the Bank of Ghana". */
  bodyOf: 512,
  /** A noun that says what the name behind it names, or the end of one. */
  kind: 1024,
  /** What events, laws and ships are called by. */
  nonActor: 2048,
} as const;

const WORDS: readonly (readonly [cue: number, words: RegExp])[] = [
  [CUE.ruled, /^(?:regime|administration|government|dictatorship|presidency|cabinet|family|clan|camp|campaign)$/u],
  [
    CUE.placeNoun,
    /^(?:neighbou?rhood|district|province|governorate|village|town|city|river|valley|mountains?|crossing|suburb|county|peninsula|islands?|coast)$/u,
  ],
  [
    CUE.bodyNoun,
    /^(?:cartel|gang|group|militia|party|company|firm|union|battalion|brigade|syndicate|airline|bank|newspaper|association|federation|foundation|mafia|guerrillas|network|alliance|coalition|charity|club|consortium|insurer|lender|retailer|carmaker|automaker|chain|conglomerate|cooperative|league|organi[sz]ation|sect|fund|watchdog|university|institute|ministry|department|agency|outfit|broadcaster|hospital)$/u,
  ],
  [CUE.address, /^(?:Mr|Mrs|Ms|Dr)\.?$/u],
  [CUE.hyphen, /^-$/u],
];

const LISTS: readonly (readonly [cue: number, lists: readonly (keyof Gazetteers['parts'])[]])[] = [
  [CUE.chamber, ['chambers']],
  [CUE.body, ['bodies', 'stateBodies', 'firms', 'corporate']],
  [CUE.bodyOf, ['bodies']],
  [CUE.nonActor, ['others', 'otherFirst']],
];

const KINDS = ['bodyKinds', 'placeKinds', 'thingKinds'] as const;

/** Gives a word its cues. */
export function cueFinder(gazetteers: Gazetteers): (text: string) => number {
  const { parts, titleStarts } = gazetteers;
  const kinds = new Set(KINDS.flatMap((list) => [...parts[list]]).flatMap(withLastPart));
  return (text) => {
    let cues = 0;
    for (const [cue, words] of WORDS) if (words.test(text)) cues |= cue;
    for (const [cue, lists] of LISTS) if (lists.some((list) => parts[list].has(text))) cues |= cue;
    if (titleStarts.has(text)) cues |= CUE.title;
    if (kinds.has(text)) cues |= CUE.kind;
    if (isGivenName(text, gazetteers)) cues |= CUE.given;
    return cues;
  };
}

/** "start-up" is three tokens. */
const withLastPart = (kind: string): readonly string[] => [kind, kind.slice(kind.lastIndexOf('-') + 1)];

/**
 * The parser's features, after Zhang and Nivre (2011): templates over the atoms of a state. In front of each stands the number
 * that its weights were trained with.
 */
import { templatesOver, type Template } from '../weights/templates.ts';
import type { Features } from '../weights/scorer.ts';
import { ATOMS } from './atoms.ts';

const templates = templatesOver(ATOMS);

/**
 * Groups of features whose atoms are few and recur together, so that their sums are worth keeping: three of four times and more
 * they are those of an earlier state, of this text or another.
 */
const KEPT: readonly (readonly Template[])[] = [
  // The top of the stack by itself, then with what hangs on it.
  templates('0 s0w', '1 s0t', '2 s0w s0t', '3 s0c s0t', '21 s0t s0e', '23 s0t s0l'),
  templates('71 s0t s0<t s0<r', '72 s0t s0>t s0>r', '91 s0t s0<r s0<<r s0#<', '92 s0t s0>r s0>>r s0#>', '114 s0t s0#'),
  // The word below it.
  templates(
    '4 s1w',
    '5 s1t',
    '6 s1w s1t',
    '7 s1c s1t',
    '93 s1t s1>r s1>>r s1#>',
    '99 s1w s1>r s1>>r',
    '116 s1w s1#>',
    '117 s1t s1#>',
  ),
  templates('73 s1t s1<t s1<r', '74 s1t s1>t s1>r', '83 s1t s0t s1>t', '84 s1t s0t s1<t'),
  templates('85 s1t s0t s0<t', '86 s1t s0t s0>t', '90 s1t s0t s0<r s0>r', '98 s1t s0t s0<<r s0<r'),
  templates('38 s1t s0t', '113 s1t s0t farBelow', '120 s1t s0t betweenBelow'),
  // The next word.
  templates('10 b0w', '11 b0t', '12 b0w b0t', '13 b0c b0t', '22 b0t b0e', '24 b0t b0l'),
  templates(
    '29 s0t b0t',
    '75 b0t b0<t b0<r',
    '82 s0t b0t b0<t',
    '94 b0t b0<r b0<<r b0#<',
    '96 s0t b0t b0<<t',
    '118 b0t b0#<',
  ),
  templates('110 s0t b0t far', '119 s0t b0t between'),
  templates('14 b1t', '15 b1w', '16 b1w b1t', '17 b1c b1t'),
  templates('66 s1k s0k b0k', '67 s0k b0k b1k'),
];

/** The features that are hardly ever the same twice. */
const OTHERS: readonly Template[] = [
  ...templates('8 s2t', '9 s2w s2t', '18 b2t', '19 b2w b2t', '20 b3t'),
  // Two words.
  ...templates('25 s0w b0w', '26 s0w s0t b0w b0t', '27 s0w s0t b0t', '28 s0t b0w b0t', '30 s0c b0c'),
  ...templates('31 s0c s0t b0t', '32 s0t b0c b0t', '33 s0w b0c', '34 s0c b0w'),
  ...templates('35 s1w s0w', '36 s1w s1t s0t', '37 s1t s0w s0t', '39 s1c s0c', '40 s1c s1t s0t', '41 s1t s0c s0t'),
  ...templates('42 s1w s0c', '43 s1c s0w', '44 s1t b0t', '45 s1w s1t b0t', '46 s1t b0w b0t', '47 s1c b0c'),
  ...templates('48 b0t b1t', '49 b0w b1t', '50 b0t b1w', '51 b0w b1w', '52 s0w b1t', '53 s0t b1w', '54 s2t s0t'),
  // Three words and four.
  ...templates('55 s0t b0t b1t', '56 s1t s0t b0t', '57 s2t s1t s0t', '58 b0t b1t b2t', '59 s1t b0t b1t'),
  ...templates('60 s0w b0t b1t', '61 s0t b0w b1t', '62 s0t b0t b1w', '63 s1w s0t b0t', '64 s1t s0w b0t'),
  ...templates('65 s1t s0t b0w', '68 s1p s0p b0p b1p', '69 s2t s1t s0t b0t', '70 s0t b0t b1t b2t'),
  // Dependents.
  ...templates('76 s0w s0<w s0<r', '77 s0w s0>w s0>r', '78 s1w s1>w s1>r', '79 b0w b0<w b0<r'),
  ...templates('80 s0t b0t s0<t', '81 s0t b0t s0>t', '87 s0t b0t s0>r b0<r', '88 s1t s0t s1>r s0<r'),
  ...templates('89 s1t s0t b0t b0<r', '95 s0w s0<r s0>r b0t', '97 s0w b0<w b0t'),
  // Prepositions that decide where a phrase hangs.
  ...templates('100 s1w s0w b0<w', '101 s1t s0w b0<w', '102 s1w s0t b0<w', '103 s1c s0c b0<w', '104 s0w b0<w b0c'),
  ...templates('105 s1w s0<w s0c', '106 s1c s0<w s0w', '107 s1w s0<w', '108 s0w b0<w', '109 s1c s0c s0<w'),
  // Distance, valency, and what stands between.
  ...templates('111 s0w s0t far', '112 b0w b0t far', '115 s0w s0#>', '121 s1t s0t b0t allCommas'),
  ...templates('122 s0p b0p verbsDepth', '123 s0w b0t commas', '124 s1w s0t commasBelow'),
];

export const FEATURES: Features = { kept: KEPT, others: OTHERS };

/** The features of the names model: templates over its atoms. In front of each stands the number that its weights were trained with. */
import type { Features } from '../weights/scorer.ts';
import { templatesOver, type Template } from '../weights/templates.ts';
import { ATOMS } from './atoms.ts';

const templates = templatesOver(ATOMS);

/** The features that every token has; in front the groups whose sums are worth keeping. */
export const FEATURES: Features = {
  kept: [
    [
      ...templates('0 always', '1 w.form', '2 w.lower', '3 w.prefix2', '4 w.prefix3', '5 w.suffix2', '6 w.suffix3'),
      ...templates('7 w.suffix4', '8 w.fine', '9 w.coarse', '11 w.shape w.fine', '15 w.suffix3 w.shape'),
    ],
    templates(
      '10 w.shape casing initial',
      '12 w.shape document',
      '13 document initial',
      '14 w.shape document w.coarse',
    ),
    templates('16 a.lower', '20 a.fine', '29 a.lower w.shape', '37 a.suffix3 w.shape'),
    templates('18 y.lower', '22 y.fine', '30 w.shape y.lower', '38 y.suffix3 w.shape'),
    templates('24 a.shape w.shape', '25 w.shape y.shape', '26 a.shape w.shape y.shape'),
    [
      ...templates('39 bits', '40 a.bits bits', '41 bits y.bits', '42 a.bits bits y.bits', '43 b.bits a.bits bits'),
      ...templates('44 bits y.bits z.bits', '45 bits w.shape', '46 a.bits w.shape', '47 y.bits w.shape'),
    ],
    [
      ...templates('49 tag', '50 a.tag tag', '51 tag y.tag', '52 a.tag tag y.tag', '53 tag w.shape'),
      ...templates('54 tag w.shape manner'),
    ],
    templates('78 a.code', '79 a.code w.shape', '80 y.code', '81 y.code w.shape'),
  ],
  others: [
    ...templates('17 b.lower', '19 z.lower', '21 b.fine', '23 z.fine', '27 a.lower w.lower', '28 w.lower y.lower'),
    ...templates('31 a.fine w.fine', '32 w.fine y.fine', '33 a.coarse w.coarse y.coarse', '34 b.lower a.lower w.shape'),
    ...templates('35 w.shape y.lower z.lower', '36 a.lower y.lower', '48 bits w.shape a.coarse'),
  ],
};

/** Of a token in a capitalised run. */
export const OF_RUN: readonly Template[] = [
  ...templates('55 sizePlace', '56 last.bits size place', '57 first.bits size place', '58 last.bits first.bits'),
  ...templates('59 last.lower', '60 last.fine place', '61 before.lower size', '62 behind.lower size'),
  ...templates('63 before.fine place', '64 behind.fine place', '65 before.coarse behind.coarse size'),
  ...templates('66 first.lower place'),
];

/** Of a token that no known name covers. */
export const OF_UNKNOWN = templates('67 always');

/** Of a token that known names cover, for the code of each. */
export const OF_CODE: readonly Template[] = [
  ...templates('68 code', '69 code w.shape', '70 code a.shape y.shape', '71 code tag', '72 code a.bits'),
  ...templates('73 code y.bits', '74 code bits manner', '75 code y.coarse', '76 code a.coarse'),
];

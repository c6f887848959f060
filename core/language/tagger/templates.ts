/** The tagger's features: templates over its atoms. In front of each stands the number that its weights were trained with. */
import { templatesOver, type Template } from '../weights/templates.ts';
import type { Features } from '../weights/scorer.ts';
import { ATOMS } from './atoms.ts';

const templates = templatesOver(ATOMS);

/** Groups of features whose atoms recur together, so that their sums are worth keeping: what one word tells, and tags with one word. */
const KEPT: readonly (readonly Template[])[] = [
  [
    ...templates('0 always', '1 w.form', '2 w.lower', '3 w.prefix2', '4 w.prefix3', '5 w.suffix1', '6 w.suffix2'),
    ...templates('7 w.suffix3', '8 w.suffix4', '9 w.fine', '10 w.coarse', '11 w.shape shouted initial'),
    ...templates('12 w.shape w.suffix3', '13 w.fine w.suffix2', '14 w.fine w.shape', '15 w.lower shouted'),
  ],
  templates('16 a.lower', '20 a.fine', '24 a.suffix3', '27 a.shape'),
  templates('17 b.lower', '21 b.fine'),
  templates('18 y.lower', '22 y.fine', '25 y.suffix3', '28 y.shape'),
  templates('19 z.lower', '23 z.fine', '26 z.suffix3'),
  templates('41 tag', '42 tags', '54 end tag'),
  templates('43 tag w.lower', '44 tag w.suffix3', '45 tag w.fine', '52 tag w.shape shouted'),
  templates('46 tag y.lower', '47 tag y.fine'),
];

/** The features that are hardly ever the same twice. */
const OTHERS: readonly Template[] = [
  ...templates('29 y.suffix2 w.suffix2', '30 a.lower w.lower', '31 w.lower y.lower', '32 a.lower y.lower'),
  ...templates('33 y.lower z.lower', '34 a.fine w.fine', '35 w.fine y.fine', '36 w.shape a.shape y.shape'),
  ...templates('37 a.coarse w.coarse y.coarse', '38 w.coarse y.coarse z.coarse', '39 w.lower y.suffix2'),
  ...templates('40 w.lower y.coarse', '48 tags w.lower', '49 tags w.suffix2', '50 tags y.coarse'),
  ...templates('51 tag w.coarse y.coarse', '53 tag w.lower y.suffix2', '55 end opening'),
];

export const FEATURES: Features = { kept: KEPT, others: OTHERS };

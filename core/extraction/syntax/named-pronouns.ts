/** "The WHO deplored it": a name in capitals that spells a pronoun is tagged as one, and what follows read as a question's clause. */
import { withLayers, type NamedDoc } from '../../model/doc.ts';

/** Returns the document with such names tagged as names; the same document if there are none. */
export function mendNamedPronouns(doc: NamedDoc): NamedDoc {
  const found = doc.names.filter(
    ({ firstToken, endToken }) => endToken === firstToken + 1 && doc.upos[firstToken] === 'PRON',
  );
  if (found.length === 0) return doc;
  const [upos, xpos] = [[...doc.upos], [...doc.xpos]];
  for (const { firstToken } of found) {
    upos[firstToken] = 'PROPN';
    xpos[firstToken] = 'NNP';
  }
  return withLayers(doc, { upos, xpos });
}

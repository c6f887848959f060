import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../core/analysis/graph-index.ts';
import { graphsWithView } from '../testing.ts';
import { agreementNotes } from './agreement.ts';
import { relationRows } from './tables.ts';

test('every note is a sentence that names somebody or something of the graph, and the table says the same in short', () => {
  fc.assert(
    fc.property(graphsWithView, ([graph, view]) => {
      const index = buildIndex(graph);
      const { rows, summary, notes: notesAt } = relationRows(index, view);
      for (const row of rows) {
        const { id } = summary(row);
        const notes = notesAt(row);
        expect(agreementNotes(index, view, id)).toBe(notes);
        for (const { brief, text } of notes) {
          expect(text).toMatch(/^(Only|Reports differ:) .+\.$/);
          expect(text).not.toMatch(/undefined|null/);
          expect(brief).toMatch(/^(reports differ|only (denied|planned|said)|one (speaker|article|outlet))$/);
        }
      }
    }),
  );
});

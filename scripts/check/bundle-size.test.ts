import { expect, test } from 'vitest';
import { initialFiles } from './bundle-size.ts';

test('what is loaded before the first paint are the entries and what they import statically, each once', () => {
  const files = initialFiles({
    'index.html': { file: 'a.js', isEntry: true, imports: ['_b.js', '_c.js'] },
    '_b.js': { file: 'b.js', imports: ['_c.js', 'index.html'] },
    '_c.js': { file: 'c.js' },
    'app/canvas/cytoscape-canvas.ts': { file: 'canvas.js', imports: ['_c.js', '_d.js'] },
    '_d.js': { file: 'd.js' },
    'app/later.ts': { file: 'later.js', imports: ['_only-later.js'] },
    '_only-later.js': { file: 'only-later.js' },
    'style.css': { file: 'style.css', isEntry: true },
  });
  expect(files.sort()).toEqual(['a.js', 'b.js', 'c.js']);
});

import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom: every arrow points down. A room may always import itself. */
const rooms = {
  model: [],
  language: ['model'],
  extraction: ['language', 'model'],
  formats: ['model'],
  analysis: ['model'],
  curation: ['model'],
  build: ['extraction', 'language', 'formats', 'analysis', 'curation', 'model'],
  scene: ['analysis', 'model'],
  canvas: ['scene', 'model'],
  workers: ['build', 'extraction', 'language', 'formats', 'analysis', 'curation', 'model', 'graph-data'],
  state: ['scene', 'workers', 'analysis', 'curation', 'formats', 'model'],
  ui: ['state', 'canvas', 'model'],
  scripts: ['state', 'build', 'extraction', 'language', 'formats', 'analysis', 'curation', 'model'],
};

const elements = [
  ...['model', 'language', 'extraction', 'formats', 'analysis', 'curation', 'build'].map((room) => ({
    type: room,
    pattern: `core/${room}`,
  })),
  ...['ui', 'state', 'scene', 'canvas', 'workers'].map((room) => ({ type: room, pattern: `app/${room}` })),
  { type: 'scripts', pattern: 'scripts' },
  { type: 'graph-data', pattern: 'graph-data' },
];

const forbid = (patterns, message) => ({ group: patterns, message });
const NODE = forbid(['node:*', 'node:*/**'], 'Only scripts and tests may use Node.');
const REACT = forbid(
  ['react', 'react/*', 'react-dom', 'react-dom/*', 'react-aria-components'],
  "React is for app/ui, app/state's provider and the canvas host.",
);
const CYTOSCAPE = forbid(['cytoscape', 'cytoscape-*'], 'cytoscape is for app/canvas only.');

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results', 'playwright-report', 'scripts/train/node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': ['error', { patterns: [NODE, REACT, CYTOSCAPE] }],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'core/**/*.ts', 'scripts/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(rooms).map(([room, allowed]) => ({
            from: { element: { type: room } },
            allow: [room, ...allowed].map((type) => ({ to: { element: { type } } })),
          })),
        },
      ],
    },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'fetch', 'process', 'Buffer', 'Intl', 'setTimeout', 'performance'].map(
          (name) => ({ name, message: 'core knows no DOM, no Node, no clock.' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is passed in.' },
        { object: 'Date', property: 'now', message: 'core has no clock.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale.*)$/]',
          message: 'Locale-dependent: sort by code unit (byCodeUnit).',
        },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'core has no clock.' },
        {
          selector: 'ObjectExpression > SpreadElement[argument.name="doc"]',
          message: 'A spread document has a hidden class to itself, and every pass reads it slowly: see withLayers.',
        },
      ],
    },
  },
  { files: ['app/ui/**/*.{ts,tsx}'], rules: { 'no-restricted-imports': ['error', { patterns: [NODE, CYTOSCAPE] }] } },
  {
    files: ['app/state/**/provider.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NODE, CYTOSCAPE] }] },
  },
  {
    files: ['app/canvas/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NODE, REACT] }] },
  },
  {
    files: ['app/canvas/host.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NODE] }] },
  },
  { files: ['app/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['scripts/**/*.{ts,js}', 'e2e/**/*.ts', '**/*.test.{ts,tsx}', '*.ts', '*.js'],
    rules: { 'no-restricted-imports': ['error', { patterns: [REACT, CYTOSCAPE] }] },
  },
  { files: ['app/canvas/**/*.test.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [REACT] }] } },
  // Pages of their own, that our page is measured against.
  {
    files: ['scripts/bench/peers/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NODE] }], 'boundaries/dependencies': 'off' },
  },
);

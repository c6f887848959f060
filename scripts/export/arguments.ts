/** What a user may say to `npm run export`. */
import { parseArgs } from 'node:util';
import { EXPORTERS, type Exporter } from '../../core/formats/exporters.ts';
import { svgExporter } from '../../app/state/picture.ts';

const ALL = [...EXPORTERS, svgExporter];
/** No format of a file, but a folder that the page opens. */
export const BUNDLE = {
  id: 'bundle',
  label: 'Bundle for the page (a folder)',
  holds: 'Everything; of a large graph the page then loads names and counts first, sentences when they are read.',
};
const FORMATS = [...ALL, BUNDLE].map(({ id, label, holds }) => `  ${id.padEnd(9)}${label}. ${holds}`).join('\n');
export const USAGE = `Usage: npm run export -- GRAPH --to FORMAT[,FORMAT…] [options]

GRAPH is a graph document, the manifest.json of a bundle, or a GEXF, GraphML or .cyjs file that Relata wrote.

  --out FOLDER        where to write (the working directory)
  --name NAME         the files' name without ending (else it says what is inside)
  --filter WORDS      only what a filter shows; may be given several times. The words are those behind the # of a link
                      that Share copies, or such a link as a whole: actors=Hamas  mode=between  distance=2
                      relations=mediate,consult  types=state,person  modality=asserted  articles=ID  sources=NAME
                      from=2024-02-01  to=2024-02-29  says=NAME  min-evidence=2  min-articles=2  co-mentions=no
                      one-article=yes  one-source=yes  disputed=yes
                      Without a filter the whole graph is written. With one, what is only denied and actors without a
                      relation are left out, as on the page, unless modality=asserted,prospective,negated isolated=yes
  --selected          of the link given by --filter, only what is selected
  --mask              put "Person 1", "State 2" … for names, in quotes and texts too
  --without-texts     leave the articles' full texts out; the sentences quoted as evidence stay
  --help              this text

Formats:
${FORMATS}
`;

export interface ExportArguments {
  readonly path: string;
  readonly exporters: readonly Exporter[];
  readonly bundle: boolean;
  readonly out: string;
  readonly name: string | undefined;
  /** As the hash of a link; `null` for the whole graph. */
  readonly filter: string | null;
  readonly selected: boolean;
  readonly mask: boolean;
  readonly fullTexts: boolean;
}

/** Thrown for what makes no sense; the message is for the user. */
export class UsageError extends Error {}

/** @returns `'help'` where that was asked for */
export function parseArguments(args: readonly string[]): ExportArguments | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || values.to === undefined) throw new UsageError(USAGE);
  if (values.name !== undefined && /[/\\]/.test(values.name)) {
    throw new UsageError('--name must be a file name, without folders.');
  }
  if (values.selected && values.filter === undefined) throw new UsageError('--selected needs a link: --filter LINK.');
  return {
    path,
    exporters: exportersNamed(values.to.split(',')),
    bundle: values.to.split(',').includes(BUNDLE.id),
    out: values.out,
    name: values.name,
    filter: values.filter === undefined ? null : values.filter.map(hashOf).join('&'),
    selected: values.selected,
    mask: values.mask,
    fullTexts: !values['without-texts'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        out: { type: 'string', default: '.' },
        name: { type: 'string' },
        filter: { type: 'string', multiple: true },
        selected: { type: 'boolean', default: false },
        mask: { type: 'boolean', default: false },
        'without-texts': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function exportersNamed(ids: readonly string[]): readonly Exporter[] {
  const unknown = ids.filter((id) => ![...ALL, BUNDLE].some((format) => format.id === id));
  if (unknown.length > 0) throw new UsageError(`There is no format ${unknown.join(', ')}.\n\n${USAGE}`);
  return ALL.filter(({ id }) => ids.includes(id));
}

/** What stands behind the # of a link, or the words as they are; which graph a link was made on does not matter here. */
function hashOf(words: string): string {
  const hash = /^(?:https?|file):/i.test(words) ? (words.split('#')[1] ?? '') : words.replace(/^#/, '');
  return hash
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('graph='))
    .join('&');
}

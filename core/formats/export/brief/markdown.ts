import type { Exporter } from '../exporter.ts';
import {
  briefOf,
  followable,
  HOW_TO_READ,
  type Brief,
  type BriefActor,
  type BriefEvidence,
  type BriefRelation,
} from './brief.ts';

export const markdownExporter: Exporter = {
  id: 'md',
  label: 'Brief (Markdown, to read or to edit)',
  extension: '.md',
  mediaType: 'text/markdown',
  holds:
    'Actors and their relations in sentences, each with its quotes, outlets, days and speakers. No ids, positions or colours; not the articles’ full texts.',
  holdsFullTexts: false,
  write: (graph, { name, notes = [] }) => [
    { name: `${name}.md`, mediaType: 'text/markdown', content: markdownOf(briefOf(graph, notes)) },
  ],
};

/** CommonMark. Whatever comes from an article is escaped, so that none of it is markup. */
function markdownOf({ title, contents, notes, actors, together, articles }: Brief): string {
  const lines = [
    ...[`# ${escaped(title)}`, '', `${contents}.`, ''],
    ...notes.map((note) => `- ${escaped(note)}`),
    ...(notes.length > 0 ? [''] : []),
    ...[HOW_TO_READ, '', '## Actors and what is reported of them', ''],
    ...actors.flatMap(actorLines),
    ...(together.length === 0 ? [] : ['## Named together, and nothing more', '', ...together.flatMap(relationLines)]),
    ...['## Articles', ''],
    ...articles.map(({ title: name, source, published, url }) => {
      const address = followable(url);
      return `- *${escaped(name)}*, ${escaped(source)}, ${published}${address === undefined ? '' : ` <${address}>`}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function actorLines({ name, type, aliases, description, relations, elsewhere }: BriefActor): string[] {
  const about = [
    description ?? '',
    aliases.length === 0 ? '' : `also called ${aliases.map((alias) => `“${alias}”`).join(', ')}`,
  ].filter(Boolean);
  return [
    ...[`### ${escaped(name)} (${type})`, ''],
    ...(about.length === 0 ? [] : [`${type}: ${escaped(about.join('; '))}.`, '']),
    ...(relations.length + elsewhere.length === 0 ? ['No relation.', ''] : []),
    ...relations.flatMap(relationLines),
    ...(elsewhere.length === 0 ? [] : ['Told under the other actor:', '']),
    ...elsewhere.map(({ reservation, verb, other }) => `- ${reserved(reservation)}${verb} ${escaped(other)}`),
    ...(elsewhere.length === 0 ? [] : ['']),
  ];
}

const relationLines = ({ reservation, sentence, counts, evidence }: BriefRelation): string[] => [
  `**${reserved(reservation)}${escaped(sentence.join(' '))}.** ${counts}.`,
  '',
  ...evidence.map(evidenceLine),
  '',
];

const reserved = (reservation: string | undefined): string => (reservation === undefined ? '' : `${reservation}: `);

function evidenceLine({ quote, article, source, published, remarks }: BriefEvidence): string {
  const origin = `*${escaped(article)}*, ${escaped(source)}, ${published}.`;
  return [`- “${escaped(quote.join(''))}”`, origin, ...remarks.map(escaped)].join(' ');
}

/** Every sign that means something inside a line of CommonMark or of its common extensions. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&$!]/g, '\\$&');

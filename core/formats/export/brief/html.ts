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
import { STYLE } from './html-style.ts';

export const htmlExporter: Exporter = {
  id: 'html',
  label: 'Brief (HTML, to read or print)',
  extension: '.html',
  mediaType: 'text/html',
  holds:
    'Actors and their relations in sentences, each with its quotes, outlets, days and speakers, in one file with its own style. No ids, positions or colours; not the articles’ full texts.',
  holdsFullTexts: false,
  write: (graph, { name, notes = [] }) => [
    { name: `${name}.html`, mediaType: 'text/html', content: htmlOf(briefOf(graph, notes)) },
  ],
};

/** Text that is markup already. Only `tag` and `text` make it. */
interface Html {
  readonly markup: string;
}

const ESCAPES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

const text = (words: string): Html => ({ markup: escaped(words) });

function tag(
  name: string,
  attributes: { readonly [name: string]: string },
  ...content: readonly (Html | string)[]
): Html {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = content.map((piece) => (typeof piece === 'string' ? text(piece) : piece).markup).join('');
  const isVoid = name === 'meta';
  return { markup: isVoid ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>` };
}

/** Words of an article keep their own direction. */
const foreign = (words: string): Html => tag('bdi', {}, words);

/** HTML that is well-formed XML too. It runs no script and loads nothing. */
function htmlOf(brief: Brief): string {
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('title', {}, brief.title),
    { markup: `<style>${STYLE}</style>` },
  );
  const body = tag('body', {}, header(brief), main(brief));
  return `<!DOCTYPE html>\n${tag('html', { lang: 'en' }, head, body).markup}\n`;
}

const header = ({ title, contents, notes, actors }: Brief): Html =>
  tag(
    'header',
    {},
    tag('h1', {}, foreign(title)),
    tag('p', {}, `${contents}.`),
    ...(notes.length === 0 ? [] : [tag('ul', { class: 'notes' }, ...notes.map((note) => tag('li', {}, note)))]),
    tag('p', { class: 'how' }, HOW_TO_READ),
    tag(
      'nav',
      { 'aria-label': 'Actors' },
      tag(
        'ul',
        {},
        ...actors.map(({ anchor, name }) => tag('li', {}, tag('a', { href: `#${anchor}` }, foreign(name)))),
      ),
    ),
  );

function main({ actors, together, articles }: Brief): Html {
  return tag(
    'main',
    {},
    ...actors.map(actorSection),
    ...(together.length === 0
      ? []
      : [tag('section', {}, tag('h2', {}, 'Named together, and nothing more'), ...together.map(relationArticle))]),
    tag(
      'section',
      {},
      tag('h2', {}, 'Articles'),
      tag(
        'ul',
        {},
        ...articles.map(({ title, source, published, url }) => {
          const address = followable(url);
          const name = tag('cite', {}, foreign(title));
          const linked = address === undefined ? name : tag('a', { href: address, rel: 'noreferrer' }, name);
          return tag('li', {}, linked, ', ', foreign(source), `, ${published}`);
        }),
      ),
    ),
  );
}

function actorSection({ anchor, name, type, aliases, description, relations, elsewhere }: BriefActor): Html {
  const about = [
    description ?? '',
    aliases.length === 0 ? '' : `also called ${aliases.map((alias) => `“${alias}”`).join(', ')}`,
  ].filter(Boolean);
  return tag(
    'section',
    { id: anchor },
    tag('h2', {}, foreign(name), ' ', tag('small', {}, type)),
    ...(about.length === 0 ? [] : [tag('p', { class: 'about' }, foreign(about.join('; ')))]),
    ...(relations.length + elsewhere.length === 0 ? [tag('p', {}, 'No relation.')] : []),
    ...relations.map(relationArticle),
    ...(elsewhere.length === 0
      ? []
      : [
          tag('p', { class: 'elsewhere' }, 'Told under the other actor:'),
          tag(
            'ul',
            { class: 'elsewhere' },
            ...elsewhere.map(({ reservation, verb, other, anchor: there }) =>
              tag('li', {}, ...reserved(reservation), `${verb} `, tag('a', { href: `#${there}` }, foreign(other))),
            ),
          ),
        ]),
  );
}

const relationArticle = ({ reservation, sentence: [source, verb, target], counts, evidence }: BriefRelation): Html =>
  tag(
    'article',
    {},
    tag('h3', {}, ...reserved(reservation), foreign(source), ` ${verb} `, foreign(target)),
    tag('p', { class: 'counts' }, counts),
    ...evidence.map(evidenceFigure),
  );

const reserved = (reservation: string | undefined): Html[] =>
  reservation === undefined ? [] : [tag('em', { class: 'reservation' }, `${reservation}:`), text(' ')];

function evidenceFigure({ quote: [before, trigger, after], article, source, published, remarks }: BriefEvidence): Html {
  const marked = trigger === '' ? text('') : tag('mark', {}, trigger);
  return tag(
    'figure',
    {},
    tag('blockquote', { dir: 'auto' }, '“', before, marked, after, '”'),
    tag(
      'figcaption',
      {},
      tag('cite', {}, foreign(article)),
      ', ',
      foreign(source),
      `, ${published}.`,
      ...(remarks.length === 0 ? [] : [' ', tag('strong', {}, remarks.join(' '))]),
    ),
  );
}

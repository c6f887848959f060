/**
 * Branded identifiers: a plain string can't be passed where an id is meant. Each brand has one constructor.
 *
 * Shapes: entities `type:slug` (`person:david-barnea`), relations `source>type>target`, articles the file's name without
 * its ending (or, for a row of a table, the file's name, a hyphen and the row's key).
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ArticleId = Branded<'ArticleId'>;
export type EntityId = Branded<'EntityId'>;
export type RelationId = Branded<'RelationId'>;

export const articleId = (text: string): ArticleId => text as ArticleId;
export const entityId = (text: string): EntityId => text as EntityId;
export const relationId = (text: string): RelationId => text as RelationId;

/**
 * The slug of a name: lower-case letters and digits of any script, hyphens between words; diacritics, apostrophes and a leading
 * article are left out (`Da’esh` -> `daesh`). Never empty.
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/[\p{M}’‘ʼʻ`´']+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/^the-/, '');
  return slug === '' ? 'unnamed' : slug;
}

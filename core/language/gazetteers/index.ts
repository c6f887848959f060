/** Tables of known names: states and their demonyms, capitals, places, regions, organizations, given names. */
export {
  gazetteerData,
  loadGazetteers,
  type GazetteerData,
  type GazetteerEntry,
  type Gazetteers,
  type Gender,
} from './gazetteers.ts';
export { PhraseTable, type PhraseMatch } from './phrases.ts';
export { type CountryRecord, type OrganizationRecord, type RegionRecord } from './schema.ts';

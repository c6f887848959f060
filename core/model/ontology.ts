/**
 * The ontology as data: what kinds of actors there are, and what may hold or happen between them. Interactions are the
 * event types of PLOVER, the successor of CAMEO for political event data, plus `mediate`. Everything else in the project
 * that needs to know a type's class, direction or wording reads it here.
 */

export const ENTITY_TYPES = ['person', 'state', 'organization', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const MODALITIES = ['asserted', 'prospective', 'negated'] as const;
export type Modality = (typeof MODALITIES)[number];

export const RELATION_CLASSES = [
  'structural',
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
  'co-mention',
] as const;
export type RelationClass = (typeof RELATION_CLASSES)[number];

export interface RelationTypeDefinition {
  readonly type: string;
  /** Reads between source and target: "South Africa *accuses* Israel". */
  readonly label: string;
  /** Reads from the target's side: "Israel *is accused by* South Africa". */
  readonly inverseLabel: string;
  readonly class: RelationClass;
  /** PLOVER's name of the event type, where it has one. */
  readonly plover?: string;
  /** Either direction says the same; the smaller id by code unit is stored as the source. */
  readonly symmetric: boolean;
  readonly sources: readonly EntityType[];
  readonly targets: readonly EntityType[];
  /** One sentence for the legend. */
  readonly description: string;
}

const ANYONE = ENTITY_TYPES;
const PERSON = ['person'] as const;
const BODY = ['organization', 'state'] as const;

const define = <const Type extends string>(definition: RelationTypeDefinition & { readonly type: Type }) => definition;

const interaction = <const Type extends string>(
  type: Type,
  relationClass: RelationClass,
  label: string,
  inverseLabel: string,
  description: string,
  { symmetric = false, plover = type.toUpperCase() }: { symmetric?: boolean; plover?: string } = {},
) =>
  define({
    type,
    label,
    inverseLabel,
    class: relationClass,
    plover,
    symmetric,
    sources: ANYONE,
    targets: ANYONE,
    description,
  });

/** In the ontology's order, which decides ties wherever one type must stand for several. */
export const RELATION_TYPE_DEFINITIONS = [
  define({
    type: 'leads',
    label: 'leads',
    inverseLabel: 'is led by',
    class: 'structural',
    symmetric: false,
    sources: PERSON,
    targets: BODY,
    description: 'President, prime minister, director, head or chief of it.',
  }),
  define({
    type: 'speaks_for',
    label: 'speaks for',
    inverseLabel: 'is spoken for by',
    class: 'structural',
    symmetric: false,
    sources: PERSON,
    targets: BODY,
    description: 'Spokesperson of it.',
  }),
  define({
    type: 'member_of',
    label: 'is a member of',
    inverseLabel: 'has as a member',
    class: 'structural',
    symmetric: false,
    sources: ['person', 'organization', 'state'],
    targets: BODY,
    description: 'Holds a post in it or belongs to it.',
  }),
  define({
    type: 'part_of',
    label: 'is part of',
    inverseLabel: 'has as a part',
    class: 'structural',
    symmetric: false,
    sources: ['organization'],
    targets: BODY,
    description: 'A body that belongs to a larger body or a state.',
  }),
  define({
    type: 'located_in',
    label: 'is located in',
    inverseLabel: 'is the location of',
    class: 'structural',
    symmetric: false,
    sources: ['place', 'organization'],
    targets: ['place', 'state'],
    description: 'Lies in it.',
  }),
  interaction(
    'agree',
    'verbal cooperation',
    'agrees with',
    'agrees with',
    'Offers, promises or concludes an agreement.',
    {
      symmetric: true,
    },
  ),
  interaction(
    'consult',
    'verbal cooperation',
    'consults',
    'consults',
    'Meets, talks or negotiates with, visits, phones.',
    {
      symmetric: true,
    },
  ),
  interaction(
    'mediate',
    'verbal cooperation',
    'mediates for',
    'has as a mediator',
    'Mediates, brokers or facilitates.',
    {
      plover: 'CONSULT (third-party)',
    },
  ),
  interaction(
    'support',
    'verbal cooperation',
    'supports',
    'is supported by',
    'Praises, endorses, backs or sides with.',
  ),
  interaction(
    'concede',
    'verbal cooperation',
    'concedes to',
    'receives a concession from',
    'Yields to, or grants a demand of.',
  ),
  interaction(
    'cooperate',
    'material cooperation',
    'cooperates with',
    'cooperates with',
    'Works, exchanges or trades with.',
    {
      symmetric: true,
    },
  ),
  interaction(
    'aid',
    'material cooperation',
    'aids',
    'is aided by',
    'Gives money, goods, arms, shelter or training to.',
  ),
  interaction(
    'retreat',
    'material cooperation',
    'retreats from or releases to',
    'sees a retreat or release by',
    'Withdraws from, releases or returns people to, ceases fire against.',
  ),
  interaction(
    'request',
    'verbal conflict',
    'makes a demand of',
    'receives a demand from',
    'Urges, demands, appeals to, warns not to.',
  ),
  interaction(
    'accuse',
    'verbal conflict',
    'accuses or criticises',
    'is accused or criticised by',
    'Criticises, condemns, voices alarm at, sues, investigates.',
  ),
  interaction('reject', 'verbal conflict', 'rejects', 'is rejected by', 'Refuses an offer, demand or plan of.'),
  interaction(
    'threaten',
    'verbal conflict',
    'threatens',
    'is threatened by',
    'Threatens, vows to defeat, gives an ultimatum to.',
  ),
  interaction(
    'protest',
    'material conflict',
    'protests against',
    'sees a protest by',
    'Demonstrates, strikes or boycotts against.',
  ),
  interaction(
    'sanction',
    'material conflict',
    'sanctions',
    'is sanctioned by',
    'Sanctions, breaks ties with, expels diplomats of.',
  ),
  interaction(
    'mobilize',
    'material conflict',
    'mobilizes against',
    'sees a mobilization by',
    'Deploys or readies forces against.',
  ),
  interaction(
    'coerce',
    'material conflict',
    'coerces',
    'is coerced by',
    'Seizes, arrests, blockades, occupies, displaces, hacks.',
  ),
  interaction(
    'assault',
    'material conflict',
    'assaults',
    'is assaulted by',
    'Attacks, bombs, kills, invades, abducts.',
  ),
  define({
    type: 'co_mention',
    label: 'is named together with',
    inverseLabel: 'is named together with',
    class: 'co-mention',
    symmetric: true,
    sources: ANYONE,
    targets: ANYONE,
    description: 'Both are named in one sentence, and nothing more was found between them there.',
  }),
] as const satisfies readonly RelationTypeDefinition[];

export type RelationType = (typeof RELATION_TYPE_DEFINITIONS)[number]['type'];

export const RELATION_TYPES: readonly RelationType[] = RELATION_TYPE_DEFINITIONS.map(({ type }) => type);

const BY_TYPE: ReadonlyMap<string, RelationTypeDefinition> = new Map(
  RELATION_TYPE_DEFINITIONS.map((definition) => [definition.type, definition]),
);

export const isRelationType = (text: string): text is RelationType => BY_TYPE.has(text);

/** The definition of a relation type. */
export function relationDefinition(type: RelationType): RelationTypeDefinition {
  return BY_TYPE.get(type)!;
}

/** Whether the ontology lets a relation of this type run from a source of one type to a target of another. */
export function allowsEnds(type: RelationType, source: EntityType, target: EntityType): boolean {
  const { sources, targets } = relationDefinition(type);
  return sources.includes(source) && targets.includes(target);
}

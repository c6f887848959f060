import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { GraphDocument } from './graph.ts';
import type { ArticleId, EntityId, RelationId } from './ids.ts';
import type { graphDocumentSchema } from './schema.ts';

type Unbranded<Value> = Value extends ArticleId | EntityId | RelationId
  ? string
  : Value extends object
    ? { -readonly [Key in keyof Value]: Unbranded<Value[Key]> }
    : Value;

test('the schema and the model say the same of every field', () => {
  expectTypeOf<v.InferOutput<typeof graphDocumentSchema>>().toEqualTypeOf<Unbranded<GraphDocument>>();
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemasDirectory } from '../loading/project-directories';
import type { Shape } from './catalogue-entry';

/** A file of schemas/policy. */
export function schemaFile<T = Shape>(name: string): T {
  return JSON.parse(readFileSync(join(schemasDirectory, `${name}.json`), 'utf8')) as T;
}

/** The named fields of the entries of a policy file, as a schema that stands by itself. */
export function fieldsOf(file: string, fields: readonly string[], changed: Shape = {}): Shape {
  const { items } = schemaFile<{ items: { properties: Shape } }>(file);
  const entries = fields.map((field) => [field, changed[field] ?? items.properties[field]]);
  return { type: 'object', additionalProperties: false, properties: resolved(Object.fromEntries(entries)) };
}

/** What a value of a unit is: yuan with two decimals, a whole number, a day. */
export function valueOfUnit(unit: string): Shape {
  interface Condition {
    readonly if: { readonly properties: { readonly unit?: Shape } };
    readonly then: { readonly properties?: { readonly value?: Shape } };
  }
  const { items } = schemaFile<{ items: { allOf: readonly Condition[] } }>('parameters');
  const found = items.allOf.find(({ if: { properties } }) => meets(unit, properties.unit));
  return resolved(found?.then.properties?.value ?? {});
}

function meets(unit: string, condition: Shape | undefined): boolean {
  if (!condition) return false;
  const { const: only, enum: among, pattern } = condition;
  if (only !== undefined) return only === unit;
  if (Array.isArray(among)) return among.includes(unit);
  return typeof pattern === 'string' && new RegExp(pattern).test(unit);
}

// A reference leads into another file, which whoever draws a form from the shape does not have.
function resolved<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(resolved) as T;
  if (schema === null || typeof schema !== 'object') return schema;
  const { $ref, ...own } = schema as { $ref?: unknown };
  const target = typeof $ref === 'string' ? resolved(targetOf($ref)) : {};
  const entries = Object.entries(own).map(([name, value]) => [name, resolved(value)]);
  return { ...target, ...Object.fromEntries(entries) } as T;
}

function targetOf(reference: string): Shape {
  const [file = '', path = ''] = reference.split('#');
  const steps = path.split('/').filter((step) => step !== '');
  return steps.reduce<Shape>(
    (schema, step) => (schema[step] ?? {}) as Shape,
    schemaFile(file.replace(/\.json$/, '')),
  );
}

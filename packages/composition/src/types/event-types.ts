import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { HEADER } from './generate';

const EVENTS = 'schemas/events';

/** The part of JSON Schema that events are written in; what is not in it here is no matter of types. */
interface Shape {
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly items?: Shape | undefined;
  readonly properties?: Readonly<Record<string, Shape>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly description?: string | undefined;
}

const shape: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    items: shape.optional(),
    properties: z.record(z.string(), shape).optional(),
    required: z.array(z.string()).optional(),
    description: z.string().optional(),
  }),
);

/** Types of the payloads of all events, from their schemas; undefined where the repository has no events. */
export function eventTypes(root: string): string | undefined {
  const folder = path.join(root, EVENTS);
  const files = readFolder(folder).filter((file) => file.endsWith('.json'));
  if (files.length === 0) return undefined;
  const payloads = files.map((file) => {
    const schema = shape.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    return member(`'${path.basename(file, '.json')}'`, schema, false, '  ');
  });
  return `${HEADER}/** Payloads by event type, as schemas/events has them. */\nexport interface EventPayloads {\n${payloads.join('')}}\n`;
}

/** The TypeScript type of what a schema admits; throws for a schema that says nothing of it. */
export function typeOf(schema: Shape, indent: string): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(' | ');
  const kinds = [schema.type ?? []].flat();
  if (kinds.length === 0)
    throw new Error(`a schema of an event says neither type nor enum: ${JSON.stringify(schema)}`);
  return kinds.map((kind) => named(kind, schema, indent)).join(' | ');
}

function named(kind: string, schema: Shape, indent: string): string {
  switch (kind) {
    case 'string':
    case 'boolean':
    case 'null':
      return kind;
    case 'integer':
    case 'number':
      return 'number';
    case 'array': {
      const item = typeOf(schema.items ?? {}, indent);
      return item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
    }
    case 'object': {
      const members = Object.entries(schema.properties ?? {}).map(([name, property]) =>
        member(name, property, !schema.required?.includes(name), `${indent}  `),
      );
      return `{\n${members.join('')}${indent}}`;
    }
    default:
      throw new Error(`events know no type ${kind}`);
  }
}

function member(name: string, schema: Shape, optional: boolean, indent: string): string {
  const comment = schema.description === undefined ? '' : `${indent}/** ${schema.description} */\n`;
  return `${comment}${indent}${name}${optional ? '?' : ''}: ${typeOf(schema, indent)};\n`;
}

function readFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

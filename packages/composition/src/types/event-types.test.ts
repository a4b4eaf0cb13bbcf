import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventTypes, typeOf } from './event-types';

test.each([
  ['a text', { type: 'string' }, 'string'],
  ['a count', { type: 'integer' }, 'number'],
  ['what may be null', { type: ['string', 'null'] }, 'string | null'],
  ['one of some words', { enum: ['A', 'B', null] }, "'A' | 'B' | null"],
  ['a list', { type: 'array', items: { type: 'string' } }, 'string[]'],
  ['a list of words', { type: 'array', items: { enum: ['A', 'B'] } }, "('A' | 'B')[]"],
  ['a list or nothing', { type: ['array', 'null'], items: { type: 'string' } }, 'string[] | null'],
])('%s', (_what, schema, type) => {
  expect(typeOf(schema, '')).toBe(type);
});

test('what says nothing of its type is refused', () => {
  expect(() => typeOf({ type: 'array' }, '')).toThrow('neither type nor enum');
  expect(() => typeOf({ type: 'date' }, '')).toThrow('events know no type date');
});

test('a payload has what is required, and what may be left out, each with its words', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'events-'));
  try {
    expect(eventTypes(root)).toBeUndefined();
    mkdirSync(path.join(root, 'schemas/events'), { recursive: true });
    const schema = {
      description: 'A house was seen.',
      'x-publisher': 'housing-water',
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, seenOn: { type: ['string', 'null'], description: 'The day' } },
    };
    writeFileSync(path.join(root, 'schemas/events/house-seen.json'), JSON.stringify(schema));
    expect(eventTypes(root)).toContain(
      [
        '  /** A house was seen. */',
        "  'house-seen': {",
        '    id: string;',
        '    /** The day */',
        '    seenOn?: string | null;',
        '  };',
      ].join('\n'),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});

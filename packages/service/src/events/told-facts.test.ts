import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS, serviceMayKnow } from '@dixian/access';
import {
  assertPayload,
  type EventType,
  eventTypes,
  factsOf,
  partsOf,
  payloadFor,
  subscribersOf,
} from '@dixian/events';

interface Shape {
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  'x-fact'?: string;
  'x-for'?: string[];
  required?: string[];
}

const ID = '0199a1b2-0000-7000-8000-000000000001';

function shapeOf(type: EventType): Shape {
  return JSON.parse(readFileSync(join(__dirname, '../../../../schemas/events', `${type}.json`), 'utf8'));
}

/** A payload that says everything an event can say. */
function fullOf({ type, enum: words, format, pattern, properties, items }: Shape): unknown {
  if (words) return words[0];
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, fullOf(part)]));
  if (items) return [fullOf(items)];
  if (format === 'uuid') return ID;
  if (format === 'date') return '2025-11-03';
  if ([type].flat().includes('boolean')) return true;
  if ([type].flat().includes('integer')) return 1;
  return TEXTS.find((text) => new RegExp(pattern ?? '', 'u').test(text));
}

// One for each way in which a text of an event is written.
const TEXTS = ['2025', 'a-rule', 'aForm', 'A_KIND', '1500.00', '2025-11', '410526001001', 'a'.repeat(64)];

/** Kinds of facts that a payload tells, by the schema: its own and those of the fields it has. */
function toldBy(shape: Shape, value: unknown): string[] {
  const own = shape['x-fact'] ? [shape['x-fact']] : [];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item) => toldBy(shape.items ?? {}, item))];
  if (typeof value !== 'object' || value === null) return own;
  const parts = Object.entries(value).flatMap(([name, part]) => toldBy(shape.properties?.[name] ?? {}, part));
  return [...own, ...parts];
}

const told = (type: EventType, subscriber: string) => {
  const payload = fullOf(shapeOf(type)) as object;
  const knows = (fact: string) => FACTS.some((known) => known === fact && serviceMayKnow(subscriber, known));
  return payloadFor(type, payload, { subscriber, knows });
};

const deliveries = eventTypes().flatMap((type) =>
  subscribersOf(type).map((subscriber): [EventType, string] => [type, subscriber]),
);

test.each(deliveries)(
  '%s brings %s what it may know, and still is an event of its kind',
  (type, subscriber) => {
    const payload = told(type, subscriber);
    for (const fact of toldBy(shapeOf(type), payload)) {
      expect(FACTS).toContain(fact);
      expect([fact, serviceMayKnow(subscriber, FACTS.find((known) => known === fact) ?? 'CASEWORK')]).toEqual(
        [fact, true],
      );
    }
    expect(() => assertPayload(type, payload)).not.toThrow();
  },
);

test.each(eventTypes())('%s says what it is a fact of (x-fact in schemas/events)', (type) => {
  expect(shapeOf(type)['x-fact']).toBeDefined();
  expect(FACTS).toEqual(expect.arrayContaining(factsOf(type)));
});

test('a survey brings each department what it saw of its own matters', () => {
  expect(told('survey-recorded', 'health')).toMatchObject({
    households: [
      { householdId: ID, divisionCode: '2025', persons: [{ personId: ID, residentInsurance: true }] },
    ],
  });
  const [school] = (told('survey-recorded', 'education') as { households: object[] }).households;
  expect(school).toEqual({
    ...{ householdId: ID, divisionCode: '2025', dropout: true },
    persons: [{ personId: ID, schoolStatus: '2025' }],
  });
  const [house] = (told('survey-recorded', 'housing-water') as { households: object[] }).households;
  expect(house).toEqual({
    ...{ householdId: ID, divisionCode: '2025', housingProblem: true, waterProblem: true },
    persons: [{ personId: ID }],
  });
});

test('whoever counts the days of a lead is not told of which kind it is', () => {
  expect(told('lead-received', 'supervision')).not.toHaveProperty('leadType');
  expect(told('lead-received', 'households')).toHaveProperty('leadType');
});

const PARTS: Readonly<Record<string, readonly string[]>> = {
  finance: ['periods', 'registration', 'countedMembers', 'members', 'members.birth', 'members.labour'],
  employment: ['periods', 'registration', 'members', 'members.birth', 'members.labour', 'members.studying'],
  'social-assistance': [
    ...['periods', 'periods.category', 'registration', 'labels'],
    ...['members', 'members.birth', 'members.labour', 'members.studying', 'members.registeredHere'],
  ],
  education: ['periods', 'registration', 'labels', 'members', 'members.birth', 'members.studying'],
  health: ['periods', 'periods.category', 'registration', 'members', 'members.present'],
  'housing-water': ['periods', 'periods.category'],
};

test('the standing of a household comes in parts, to each department its own', () => {
  const parts = subscribersOf('household-standing').map((name) => [
    name,
    partsOf('household-standing', name).sort(),
  ]);
  expect(Object.fromEntries(parts)).toEqual(
    Object.fromEntries(Object.entries(PARTS).map(([name, own]) => [name, [...own].sort()])),
  );
});

test.each(Object.entries(PARTS))('%s is told of a standing its parts and nothing besides', (name, parts) => {
  const [standing] = (told('household-standing', name) as { households: Record<string, unknown>[] })
    .households;
  const keys = (value: unknown) => Object.keys(([value].flat()[0] as object | undefined) ?? {});
  const top = parts.filter((part) => !part.includes('.'));
  expect(keys(standing).sort()).toEqual([...top, 'householdId', 'divisionCode', 'version'].sort());
  const within = (of: string) =>
    parts.filter((part) => part.startsWith(`${of}.`)).map((part) => part.split('.')[1]);
  expect(keys(standing?.periods)).toEqual(
    expect.arrayContaining(['periodId', 'identifiedOn', 'eliminatedOn', 'monthOnly', ...within('periods')]),
  );
  expect(keys(standing?.periods)).toHaveLength(4 + within('periods').length);
  if (parts.includes('members'))
    expect(keys(standing?.members).sort()).toEqual(
      ['personId', 'joinedOn', 'leftOn', ...within('members')].sort(),
    );
});

test.each(eventTypes())('what %s keeps for some alone is no field that it must have', (type) => {
  const walk = ({ properties = {}, items, required = [] }: Shape): string[] => [
    ...Object.keys(properties).filter((name) => properties[name]?.['x-for'] && required.includes(name)),
    ...Object.values(properties).flatMap(walk),
    ...(items ? walk(items) : []),
  ];
  expect(walk(shapeOf(type))).toEqual([]);
});

test('a field is kept for none but subscribers of the event', () => {
  const named = (shape: Shape): string[] => [
    ...(shape['x-for'] ?? []),
    ...Object.values(shape.properties ?? {}).flatMap(named),
    ...(shape.items ? named(shape.items) : []),
  ];
  for (const type of eventTypes())
    expect(subscribersOf(type)).toEqual(expect.arrayContaining(named(shapeOf(type))));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS, serviceMayKnow } from '@dixian/access';
import {
  assertPayload,
  type EventType,
  eventTypes,
  factsOf,
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
  return pattern?.includes('a-z') ? 'a-rule' : '2025';
}

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
  return payloadFor(type, payload, knows);
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

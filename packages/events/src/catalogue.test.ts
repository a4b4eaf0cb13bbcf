import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertPayload, EventInvalid, type EventType, eventTypes, subscribersOf } from './index';

const root = join(__dirname, '..', '..', '..');

// Who publishes is told to readers only: several places write an event, and none of them asks.
function publishersOf(type: string): string[] {
  const schema = JSON.parse(readFileSync(join(root, 'schemas', 'events', `${type}.json`), 'utf8'));
  return [schema['x-publisher']].flat();
}

const lead = {
  leadId: '0199a1b2-0000-7000-8000-000000000001',
  householdId: '0199a1b2-0000-7000-8000-000000000002',
  divisionCode: '500235216217',
  foundOn: '2025-09-30',
  channel: 'SURVEY',
  leadType: 'HOUSING',
};

test('a payload that fits is accepted', () => {
  expect(() => assertPayload('lead-received', lead)).not.toThrow();
});

test.each([
  ['an unknown field', { ...lead, name: 'x' }],
  ['a missing date', { ...lead, foundOn: undefined }],
  ['a date with a time', { ...lead, foundOn: '2025-09-30T00:00:00Z' }],
])('%s is refused without showing the value', (_what, payload) => {
  expect(() => assertPayload('lead-received', payload)).toThrow(/lead-received/);
});

test('the schema of every event compiles, and none takes an empty payload', () => {
  for (const type of eventTypes() as EventType[]) {
    expect(() => assertPayload(type, {})).toThrow(EventInvalid);
  }
});

test('every event names the services that publish it and at least one that hears of it', () => {
  for (const type of eventTypes() as EventType[]) {
    expect(publishersOf(type)).toEqual([...new Set(publishersOf(type))]);
    for (const service of [...publishersOf(type), ...subscribersOf(type)]) {
      expect(existsSync(join(root, 'services', service))).toBe(true);
    }
    expect(publishersOf(type).length).toBeGreaterThan(0);
    expect(subscribersOf(type).length).toBeGreaterThan(0);
  }
});

test('an event of one service has one publisher, what departments report alike has several', () => {
  expect(publishersOf('lead-received')).toEqual(['households']);
  expect(publishersOf('guarantee-answered')).toEqual(['education', 'health', 'housing-water']);
});

const answer = {
  householdId: lead.householdId,
  divisionCode: lead.divisionCode,
  guarantee: 'SAFE_HOUSING',
  secure: null,
  occurredOn: '2025-10-01',
  department: '住建',
  source: '部门填报',
  finding: null,
};

test('an event brings 1 to 500 answers', () => {
  const answers = (count: number) => ({ answers: Array.from({ length: count }, () => answer) });
  expect(() => assertPayload('guarantee-answered', answers(1))).not.toThrow();
  expect(() => assertPayload('guarantee-answered', answers(500))).not.toThrow();
  expect(() => assertPayload('guarantee-answered', answers(0))).toThrow(/answers/);
  expect(() => assertPayload('guarantee-answered', answers(501))).toThrow(/answers/);
});

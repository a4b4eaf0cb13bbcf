import { assertPayload, eventTypes, publisherOf, subscribersOf } from './index';

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

test('every event names its publisher and at least one subscriber', () => {
  for (const type of eventTypes() as Parameters<typeof publisherOf>[0][]) {
    expect(publisherOf(type)).toEqual(expect.any(String));
    expect(subscribersOf(type).length).toBeGreaterThan(0);
  }
});

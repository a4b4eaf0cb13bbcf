import { inOrder, knownBy, type TimelineEvent } from './timeline-events';

const events: TimelineEvent[] = [
  { key: 'a', day: '2025-10-01', text: '发现线索' },
  { key: 'b', day: '2025-11-03', text: '村级评议' },
  { key: 'c', day: '2025-12-06', text: '县级审定', tone: 'due' },
];

test('a time line begins with what is newest', () => {
  expect(inOrder(events).map(({ key }) => key)).toEqual(['c', 'b', 'a']);
});

test('seen from an earlier day it has what had happened then, and what was due', () => {
  expect(knownBy(events, '2025-10-31').map(({ key }) => key)).toEqual(['a', 'c']);
});

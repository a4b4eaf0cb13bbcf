import { keepable } from './keepable';

test('numbers of people and words of health are in no draft, whatever field they stand in', () => {
  const filled = {
    occurredOn: '2025-12-05',
    evidence: { votesFor: 30, passed: true, note: '电话13900000000', reason: '同意' },
    members: [{ name: '演示一', certificateNumber: '990007196102117017' }],
    finding: '患病住院，自付两万元',
    illness: 'x',
  };
  expect(keepable(filled)).toEqual({
    occurredOn: '2025-12-05',
    evidence: { votesFor: 30, passed: true, reason: '同意' },
    members: [{ name: '演示一' }],
  });
});

test('what is no number of a person stays', () => {
  expect(keepable({ amount: '36500.00', code: '500235216710444' })).toEqual({ amount: '36500.00' });
  expect(keepable({ day: '2025-12-05', votes: 17 })).toEqual({ day: '2025-12-05', votes: 17 });
});

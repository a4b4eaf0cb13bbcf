import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { notCompensated } from './risk-fund';

test('JY-2025-4.13c: without a value that an office set, the risk fund pays for nothing', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  const at = { division: '419001', dueOn: plainDate('2025-06-20') };
  expect(notCompensated(policies, { ...at, on: plainDate('2025-06-20') })).toEqual({ code: 'NOT_OVERDUE' });
  expect(notCompensated(policies, { ...at, on: plainDate('2025-12-31') })).toEqual({ code: 'VALUE_NOT_SET' });
});

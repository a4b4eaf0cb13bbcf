import { head, newKey, Register } from '../movement/running-register';
import { mutate } from '../mutate';

const VILLAGE = '500235216220';

interface Received {
  __typename: string;
  lead?: { id: string };
  warnings?: { code: string; message: string; lead: { id: string } }[];
}

let register: Register;
beforeAll(async () => {
  register = await Register.start('2025-12-01');
});
afterAll(() => register?.households.drop());

test('a lead that says the same as one before is taken with a warning that names it; what differs is taken without', async () => {
  const { id: householdId } = await register.family([head('甲')], { division: VILLAGE });
  const report = (change: object = {}, key = newKey()) =>
    mutate<Received>(register.households, `village@${VILLAGE}`, {
      mutation: 'receiveLead',
      input: {
        ...{ householdId, channel: 'DAILY_CHECK', leadType: 'HOUSING', occurredOn: '2025-06-02' },
        ...change,
        idempotencyKey: key,
      },
      fields: '... on LeadReceived { lead { id } warnings { code message lead { id } } }',
    });
  const first = await report({}, 'first');
  expect(first).toMatchObject({ __typename: 'LeadReceived', warnings: [] });
  const second = await report();
  expect(second.lead?.id).not.toBe(first.lead?.id);
  expect(second.warnings).toMatchObject([
    { code: 'SAME_LEAD', message: expect.stringContaining('已经录入'), lead: first.lead },
  ]);
  expect((await report()).warnings).toMatchObject([{ lead: first.lead }]);
  expect((await report({ occurredOn: '2025-06-03' })).warnings).toEqual([]);
  expect((await report({ leadType: 'WATER' })).warnings).toEqual([]);
  const pushed = { channel: 'DEPARTMENT_PUSH', pushedBy: '民政' };
  expect((await report(pushed)).warnings).toEqual([]);
  expect((await report({ ...pushed, pushedBy: '住建' })).warnings).toEqual([]);
  // Sent again with its key it is still the first.
  expect(await report({}, 'first')).toEqual(first);
});

import { waitUntil } from '@dixian/testkit';
import { Cases, COUNTY, input, TOWNSHIP } from '../cases/running-case';
import { idOf, rowsOf } from '../running-households';
import { superuser } from './row-in-every-table';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-07-01', 1);
});
afterAll(() => cases?.households.drop());

test('a case that is opened while its household moves lies where the household is', async () => {
  const { households } = cases;
  const code = '500235216799001';
  const leadId = await cases.lead(code, '2025-06-02');
  const id = await idOf(households, code);
  const client = await superuser(households);
  try {
    // The move comes as far as the leads and waits there; meanwhile the case is opened.
    await client.query('BEGIN');
    await client.query('SELECT FROM lead WHERE id = $1 FOR UPDATE', [leadId]);
    const moving = households.ask<{ moveHousehold: object }>(
      COUNTY,
      'mutation ($input: MoveHouseholdInput!) { moveHousehold(input: $input) { __typename } }',
      {
        input: {
          householdId: id,
          toDivision: '500235216219',
          occurredOn: '2025-06-03',
          reason: '搬迁',
          idempotencyKey: 'move',
        },
      },
    );
    const waiting = (count: number) =>
      waitUntil(
        async () => {
          const [row] = await rowsOf<{ count: number }>(
            households,
            `SELECT count(*)::int AS count FROM pg_stat_activity
             WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          );
          return row?.count === count;
        },
        { what: `${count} to wait` },
      );
    await waiting(1);
    const opening = cases.act(
      TOWNSHIP,
      'holdSpecialMeeting',
      input('holdSpecialMeeting', { leadId }, '2025-06-03'),
    );
    await waiting(2);
    await client.query('COMMIT');
    expect((await moving).data.moveHousehold).toEqual({ __typename: 'HouseholdRecorded' });
    expect(await opening).toMatchObject({ __typename: 'CaseActRecorded' });
  } finally {
    await client.end();
  }
  const found = await rowsOf(
    households,
    `SELECT c.division_code AS opened, a.division_code AS acted FROM monitoring_case c JOIN case_act a ON a.case_id = c.id`,
  );
  expect(found).toEqual([{ opened: '500235216219', acted: '500235216219' }]);
});

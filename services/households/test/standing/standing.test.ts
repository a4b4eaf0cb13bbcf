import { systemScope } from '@dixian/service';
import { toldMeanwhile } from '@dixian/testkit';
import { tellStandings } from '../../src/standing/use-cases/tell-standings';
import {
  COUNTY,
  head,
  member,
  OTHER_VILLAGE,
  Register,
  TOWNSHIP,
  VILLAGE,
} from '../movement/running-register';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

type Work = () => Promise<unknown>;

async function told(work: Work) {
  const events = await toldMeanwhile(register.households.service, ['household-standing'], work);
  return events.flatMap(({ payload }) => payload.households);
}

const write = (sql: string, parameters: readonly unknown[] = []) =>
  register.households.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(sql, parameters),
  );

test('a household that is registered is told with its members, once, and no name', async () => {
  let id = '';
  const [standing, ...others] = await told(async () => {
    ({ id } = await register.family([
      head('户主甲', { labourCapacity: '普通劳动力', inRegister: true }),
      member('乙', { schoolStatus: '九年级', livesTogether: false }),
    ]));
  });
  expect(others).toEqual([]);
  expect(standing).toMatchObject({
    ...{ householdId: id, divisionCode: VILLAGE, version: 1, countedMembers: 1, periods: [], labels: [] },
    registration: { outOfPoverty: null, poor: [] },
    members: [
      { joinedOn: '2025-03-20', leftOn: null, present: true, labour: 'ORDINARY', registeredHere: true },
      { birth: '1980-02-29', present: false, studying: true, labour: null },
    ],
  });
  expect(JSON.stringify(standing)).not.toMatch(/户主甲|99\d{4}/);
});

test('what changes a standing is told with the next version; what does not is not told', async () => {
  const { id, persons } = await register.family([head('甲'), member('乙')]);
  const changed = await told(() =>
    register.act(TOWNSHIP, 'updateMember', {
      ...{ householdId: id, personId: persons.乙, occurredOn: '2025-04-01', reason: '核对' },
      changes: { labourCapacity: '弱劳动力或半劳动力' },
    }),
  );
  expect(changed).toMatchObject([{ householdId: id, version: 2, members: [{}, { labour: 'WEAK' }] }]);
  expect(
    await told(() => write(`UPDATE person SET phone_index = 'x' WHERE household_id = $1`, [id])),
  ).toEqual([]);
  const kind = (type: string) =>
    told(() => write('UPDATE household SET household_type = $2 WHERE id = $1', [id, type]));
  expect(await kind('脱贫户')).toMatchObject([{ version: 3, registration: { outOfPoverty: true } }]);
  expect(await kind('脱贫户')).toEqual([]);
  expect(await kind('一般农户')).toMatchObject([{ version: 4, registration: { outOfPoverty: false } }]);
});

test('a time of monitoring is told with its days, and a correction of the past with them anew', async () => {
  const { id } = await register.family([head('甲')]);
  const opened = await told(() =>
    write(
      `INSERT INTO monitoring_period (household_id, basis, category, identified_on, source, division_code)
       VALUES ($1, 'TAKEN_OVER', 'MARGINAL', '2025-05-01', 'test', $2)`,
      [id, VILLAGE],
    ),
  );
  const period = { identifiedOn: '2025-05-01', eliminatedOn: null, monthOnly: false, category: 'MARGINAL' };
  expect(opened).toMatchObject([{ householdId: id, version: 2, periods: [period] }]);
  const corrected = await told(() =>
    write(`UPDATE monitoring_period SET identified_on = '2025-04-11' WHERE household_id = $1`, [id]),
  );
  expect(corrected).toMatchObject([{ version: 3, periods: [{ ...period, identifiedOn: '2025-04-11' }] }]);
  const gone = await told(() => write('DELETE FROM monitoring_period WHERE household_id = $1', [id]));
  expect(gone).toMatchObject([{ version: 4, periods: [] }]);
});

test('what one transaction does in many statements is told once, and what is rolled back is not told', async () => {
  const { id } = await register.family([head('甲'), member('乙')]);
  const { workerDb } = register.households.service.parts;
  const twice = await told(() =>
    workerDb.write(systemScope, async (transaction) => {
      await transaction.query(`UPDATE household SET household_type = '脱贫户' WHERE id = $1`, [id]);
      await transaction.query(`UPDATE person SET labour_capacity = '无劳动力' WHERE household_id = $1`, [id]);
    }),
  );
  expect(twice).toMatchObject([{ version: 2, members: [{ labour: 'NONE' }, { labour: 'NONE' }] }]);
  const lost = workerDb.write(systemScope, async (transaction) => {
    await transaction.query(`UPDATE household SET household_type = 'x' WHERE id = $1`, [id]);
    throw new Error('lost');
  });
  expect(await told(() => expect(lost).rejects.toThrow('lost'))).toEqual([]);
});

test('of two changes at the same moment the last that is told knows both', async () => {
  const { id } = await register.family([head('甲')]);
  const kind = () => write(`UPDATE household SET household_type = '脱贫户' WHERE id = $1`, [id]);
  const labour = () => write(`UPDATE person SET labour_capacity = '无劳动力' WHERE household_id = $1`, [id]);
  const standings = await told(() => Promise.all([kind(), labour()]));
  expect(standings.map(({ version }) => version)).toEqual([2, 3]);
  expect(standings.at(-1)).toMatchObject({
    registration: { outOfPoverty: true },
    members: [{ labour: 'NONE' }],
  });
});

test('who leaves is told with the last day; a move alone changes no standing', async () => {
  const { id, persons } = await register.family([head('甲'), member('乙')]);
  const left = await told(() =>
    register.act(TOWNSHIP, 'removeMember', {
      ...{ householdId: id, personId: persons.乙, occurredOn: '2025-06-01', reason: '外嫁' },
      cause: 'MARRIED_AWAY',
    }),
  );
  expect(left).toMatchObject([
    { householdId: id, countedMembers: 1, members: [{ leftOn: null }, { personId: persons.乙 }] },
  ]);
  expect(left[0]?.members?.[1]?.leftOn).not.toBeNull();
  const moved = await told(() =>
    register.act(COUNTY, 'moveHousehold', {
      ...{ householdId: id, toDivision: OTHER_VILLAGE, occurredOn: '2025-07-01', reason: '搬迁' },
    }),
  );
  expect(moved).toEqual([]);
});

test('households of before standings were told are told of by a job that goes on where it stopped', async () => {
  const { workerDb } = register.households.service.parts;
  const [before] = await register.rows<{ count: number }>('SELECT count(*)::int AS count FROM household');
  await write('DELETE FROM household_standing');
  const stop = new Error('stopped');
  let batches = 0;
  const stopAtSecond = () => {
    batches += 1;
    if (batches === 2) throw stop;
  };
  const first = await told(() => expect(tellStandings(workerDb, stopAtSecond, 2)).rejects.toBe(stop));
  expect(first).toHaveLength(4);
  const rest = await told(() => tellStandings(workerDb, () => undefined, 2));
  expect(new Set([...first, ...rest].map(({ householdId }) => householdId)).size).toBe(before?.count);
  expect(await told(() => tellStandings(workerDb, () => undefined, 2))).toEqual([]);
});

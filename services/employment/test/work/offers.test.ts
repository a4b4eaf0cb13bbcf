import { join } from 'node:path';
import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate } from '@dixian/testkit';
import { service } from '../../src/service';
import { idOf, register, tellStanding } from '../registered';

const OFFICES = join(__dirname, '..', '..', '..', '..', 'packages', 'ledger', 'test', 'offices');
const OFFICE = join(OFFICES, '2025年脱贫人口（含监测对象）务工就业台账.xlsx');

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-12-15' });
});
afterAll(() => employment?.drop());

test('BL-2022-4.2.2: four kinds of training are offered to who wants them, whatever the labour', async () => {
  const member = {
    id: idOf(2, 21),
    certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence: 21 }),
    labour: 'NONE' as const,
  };
  const household = {
    id: idOf(1, 3),
    code: '441322002730001',
    divisionCode: '441322002201',
    members: [member],
  };
  await register(employment, [household]);
  await tellStanding(employment, [household], [{ identifiedOn: '2025-04-01' }]);
  await employment.ask(
    'employment@441322',
    'mutation ($input: RecordJobWishInput!) { recordJobWish(input: $input) { __typename } }',
    { input: { personId: member.id, wantsWork: true, occurredOn: '2025-09-01', idempotencyKey: 'bo-luo' } },
  );
  const { data } = await employment.ask<{ _entities: { trainingOffers: object }[] }>(
    'employment@441322',
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { trainingOffers { kinds decision { outcome } } } } }',
    { of: [{ __typename: 'Person', id: member.id }] },
  );
  expect(data._entities[0]?.trainingOffers).toEqual({
    kinds: ['实用技能', '转移就业', '涉农技能', '专项帮扶'],
    decision: { outcome: 'GRANTED' },
  });
});

test('the register of work as an office keeps it loads whole, its months kept as months', async () => {
  expect(await employment.load('employment@410526', 'work-away', OFFICE)).toMatchObject({
    rowsRead: 3,
    rowsLoaded: 3,
    rowsRejected: 0,
  });
  const rows = await employment.service.parts.workerDb.read(
    { division: '410526', sector: 'employment' },
    (reader) =>
      reader.query(
        `SELECT place_code, starts_on::text, ends_on::text, month_only, monthly_income FROM work_spell ORDER BY id LIMIT 1`,
      ),
  );
  expect(rows).toEqual([
    {
      place_code: '441900',
      starts_on: '2025-02-01',
      ends_on: '2025-11-30',
      month_only: true,
      monthly_income: 450000n,
    },
  ]);
});

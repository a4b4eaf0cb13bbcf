import { syntheticCertificate } from '@dixian/testkit';
import { newKey } from '../../movement/running-register';
import { mutate } from '../../mutate';
import { nationalFile } from '../../national-file';
import { type Households, runningHouseholds } from '../../running-households';

const COUNTY = 'county@500235';

let households: Households;
beforeAll(async () => {
  households = await runningHouseholds();
});
afterAll(() => households?.drop());

async function promptsOf(code: string): Promise<{ rule: { code: string }; seen: string }[]> {
  const { data } = await households.ask<{
    householdByCode: { qualityPrompts: { rule: { code: string }; seen: string }[] };
  }>(COUNTY, `{ householdByCode(code: "${code}") { qualityPrompts(stage: PERSON) { rule { code } seen } } }`);
  return data.householdByCode.qualityPrompts;
}

test('sex and kind of certificate that do not go with the number are loaded as they stand, and said', async () => {
  const household = '500235216799301';
  const report = await households.load(
    COUNTY,
    'national-export',
    nationalFile('2025-06-30', [
      { household, person: 31, sex: '女', identified: '202505' },
      { household, person: 32, relation: '之子', kind: '残疾人证', identified: '202505' },
    ]),
  );
  expect(report).toMatchObject({ rowsRejected: 0 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code, node.severity])).toEqual([
    [4, 'SEX_NOT_OF_NUMBER', 'WARNING'],
    [5, 'CERTIFICATE_KIND_DIFFERS', 'WARNING'],
  ]);
  expect(await promptsOf(household)).toEqual([
    { rule: { code: 'SEX_NOT_OF_NUMBER' }, seen: '登记为女，号码为男' },
  ]);
});

test('who registers a person by hand with another sex than the number has is asked, not refused', async () => {
  const certificateNumber = syntheticCertificate({ birthOn: '1980-02-29', sequence: 77_002 });
  const member = { name: '甲', certificateNumber, relation: '户主', isHead: true, sex: 'MALE' };
  const registered = await mutate<{ household: { code: string } }>(households, 'village@500235216220', {
    mutation: 'registerHousehold',
    input: {
      ...{ division: '500235216220', occurredOn: '2025-06-30', members: [member] },
      idempotencyKey: newKey(),
    },
    fields: '... on HouseholdRecorded { household { code } }',
  });
  expect(await promptsOf(registered.household.code)).toEqual([
    { rule: { code: 'SEX_NOT_OF_NUMBER' }, seen: '登记为男，号码为女' },
  ]);
});

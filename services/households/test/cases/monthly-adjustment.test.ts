import { nationalFile } from '../national-file';
import { Cases, input } from './running-case';

const PLACE = ['河南省', '郑州市', '巩义市', '新华路街道', '文化街社区居民委员会'];
const [VILLAGE, COUNTY] = ['village@410181001003', 'county@410181'];
const may = { month: '2020-05', dueOn: '2020-05-31', clauses: [{ id: 'HN-2020-5.1c' }] };
const december = { month: '2020-12', dueOn: '2020-12-31', clauses: [{ id: 'HN-2020-5.1c' }] };

let cases: Cases;
beforeAll(async () => {
  const rows = ['', '', '', '201912'].map((identified, index) => ({
    ...{ person: index + 1, household: `41018100179900${index + 1}`, members: 1 },
    ...{ place: PLACE, identified },
  }));
  cases = await Cases.of('2021-01-05', COUNTY, nationalFile('2020-04-01', rows));
});
afterAll(() => cases?.households.drop());

test.each([
  ['found on the last day of the rectification', '410181001799001', '2020-05-10', null],
  ['found the day after it', '410181001799002', '2020-05-11', may],
  ['found on the last day of the year', '410181001799003', '2020-12-31', december],
  ['of the list of 2019, which repeats the steps', '410181001799004', '2020-05-11', null],
])(
  'HN-2020-5.1c a household %s falls into the adjustment of its month, or none',
  async (_, code, on, expected) => {
    const leadId = await cases.lead(code, on, { by: VILLAGE, verifiedOn: null });
    const opened = await cases.act(
      VILLAGE,
      'recordVillageSelection',
      input('recordVillageSelection', { leadId }, on),
    );
    const { data } = await cases.households.ask<{ monitoringCase: object }>(
      COUNTY,
      'query ($id: ID!) { monitoringCase(id: $id) { adjustmentMonth { month dueOn clauses { id } } } }',
      { id: opened.case?.id },
    );
    expect(data.monitoringCase).toEqual({ adjustmentMonth: expected });
  },
);

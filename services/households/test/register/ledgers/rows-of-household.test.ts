import { type NationalRow, nationalFile } from '../../national-file';
import { type Households, rowsOf, runningHouseholds } from '../../running-households';

const COUNTY = 'county@500235';

let households: Households;
let next = 216_700_300;

beforeAll(async () => {
  households = await runningHouseholds();
});
afterAll(() => households?.drop());

const HEAD: NationalRow = { person: 301, category: '边缘易致贫户', identified: '202501' };
const SPOUSE: NationalRow = {
  person: 302,
  relation: '配偶',
  category: '突发严重困难户',
  identified: '202401',
  risk: '因残',
  eliminated: '202507',
};

async function loaded(rows: readonly NationalRow[]) {
  const household = `500235${next++}`;
  const people = rows.map((row) => ({
    ...row,
    household,
    person: row.person + (next % 100) * 10,
    members: rows.length,
  }));
  const file = nationalFile('2025-10-01', people);
  const { findings } = await households.load(COUNTY, 'national-export', file);
  const [record] = await rowsOf(
    households,
    `SELECT r.category, r.identified_month, r.risk_eliminated, r.elimination_mode, r.risks FROM monitoring_record r
     JOIN household h ON h.id = r.household_id WHERE h.code = $1`,
    [household],
  );
  return { record, findings: findings.edges.map(({ node }) => node) };
}

test.each([
  ['first', [HEAD, SPOUSE], 5],
  ['last', [SPOUSE, HEAD], 4],
])(
  'the head’s row counts when it stands %s, and the columns that disagree are named',
  async (_, rows, row) => {
    const { record, findings } = await loaded(rows);
    expect(record).toEqual({
      category: 'MARGINAL',
      identified_month: '2025-01',
      risk_eliminated: false,
      elimination_mode: null,
      risks: ['因病'],
    });
    expect(findings).toEqual([
      expect.objectContaining({
        row,
        code: 'HOUSEHOLD_ROWS_DISAGREE',
        message: expect.stringContaining(
          '监测对象类别、识别监测时间、致贫返贫风险、风险是否已消除、风险消除方式、风险消除时间不一致',
        ),
      }),
    ]);
  },
);

test('without a head’s row the outcome does not depend on the order either', async () => {
  const child = { ...HEAD, relation: '之子' };
  const { record } = await loaded([child, SPOUSE]);
  expect(record).toMatchObject({ category: 'SUDDEN_SEVERE' });
  expect((await loaded([SPOUSE, child])).record).toEqual(record);
});

test('rows that agree are not remarked', async () => {
  const { findings } = await loaded([HEAD, { ...HEAD, person: 302, relation: '配偶' }]);
  expect(findings).toEqual([]);
});

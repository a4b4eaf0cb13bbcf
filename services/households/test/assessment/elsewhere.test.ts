import { Assessments, JI_YUAN } from './running-assessments';

const HUA_XIAN = '410526001799801';
const JI_YUAN_HOUSEHOLD = '419001109799801';
const PLACES = [
  ['安阳滑县', 'county@410526', HUA_XIAN],
  ['济源', 'county@419001', JI_YUAN_HOUSEHOLD],
] as const;

let incomes: Assessments;
beforeAll(async () => {
  incomes = await Assessments.start('2025-12-01');
  const family = (household: string, first: number, place: readonly string[]) =>
    [0, 1].map((index) => ({
      household,
      person: first + index,
      name: `测试${first + index}`,
      relation: ['户主', '配偶'][index],
      members: 2,
      place,
    }));
  await incomes.load(
    'county@410526',
    family(HUA_XIAN, 71, ['河南省', '安阳市', '滑县', '道口镇街道', '红旗路社区']),
  );
  await incomes.load('county@419001', family(JI_YUAN_HOUSEHOLD, 81, JI_YUAN));
});
afterAll(() => incomes?.drop());

const URBAN = { registration: 'URBAN', urbanBenefits: ['职工基本养老保险'], wages: '60000' };

describe.each(PLACES)('%s', (_place, account, code) => {
  const assess = async (members: readonly object[]) =>
    incomes.assess(account, await incomes.input(code, '2025-11-30', members));

  test('urban benefits leave nobody out, of some members or of all, and no clause is cited', async () => {
    for (const members of [
      [{ wages: '20000' }, URBAN],
      [{ registration: 'URBAN', wages: '20000' }, URBAN],
    ]) {
      const { assessment } = await assess(members);
      expect(assessment).toMatchObject({
        total: '80000.00',
        countedMembers: 2,
        members: [
          { counted: true, clause: null },
          { counted: true, clause: null },
        ],
      });
    }
  });

  test('who shares income is asked as everywhere, by no clause', async () => {
    expect(await assess([{}, { sharesIncome: false }])).toMatchObject({
      code: 'SHARING_REASON',
      clauses: [],
    });
    const away = { sharesIncome: false, sharingReason: '在外另立生活' };
    expect(await assess([away, away])).toMatchObject({ code: 'NOBODY_COUNTED', clauses: [] });
    expect((await assess([{ wages: '1' }, away])).assessment).toMatchObject({
      countedMembers: 1,
      members: [{}, { counted: false, reason: '在外另立生活', clause: null }],
    });
    expect(await assess([{ supportPaid: '1' }, {}])).toMatchObject({
      code: 'SUPPORT_OF_COUNTED',
      clauses: [],
    });
  });
});

test('an income without a line of its place is held against none, by no clause of another place', async () => {
  const { screening } = await incomes.assess(
    'county@410526',
    await incomes.input(HUA_XIAN, '2025-11-30', [{ wages: '1' }]),
  );
  expect(screening).toMatchObject({
    belowLine: null,
    decision: { outcome: 'REFERRED', reasons: [{ code: 'LINE_NOT_SET', clause: null }] },
  });
});

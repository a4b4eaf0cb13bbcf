import { Assessments, JI_YUAN } from './running-assessments';

const GONG_YI = ['河南省', '郑州市', '巩义市', '新华路街道', '文化街社区居民委员会'];
const OF_2020 = '410181001799701';
const OF_JI_YUAN = '419001109799701';
const ELSEWHERE = '410526001799701';

let incomes: Assessments;
beforeAll(async () => {
  incomes = await Assessments.start('2025-12-01');
  const one = { members: 1 };
  await incomes.load(
    'county@410181',
    [{ household: OF_2020, person: 61, place: GONG_YI, ...one }],
    '2020-03-20',
  );
  await incomes.load('county@419001', [{ household: OF_JI_YUAN, person: 62, place: JI_YUAN, ...one }]);
  const place = ['河南省', '安阳市', '滑县', '道口镇街道', '红旗路社区'];
  await incomes.load('county@410526', [{ household: ELSEWHERE, person: 63, place, ...one }]);
});
afterAll(() => incomes?.drop());

test('ZZ-2020-1.4 rigid expenditure above last year’s income brings a household of 郑州 in range though above the line; equal does not', async () => {
  const { assessment } = await incomes.assess(
    'county@410181',
    await incomes.input(OF_2020, '2020-06-01', [{ wages: '7000.00' }]),
  );
  const ranges = await incomes.ofAssessment<Record<string, { outcome: string; clauses: object[] }>>(
    'county@410181',
    OF_2020,
    assessment?.id ?? '',
    Object.entries({
      above: 'cause: ILLNESS, rigidExpenditure: "30000.00", lastYearIncome: "24000.00"',
      equal: 'cause: ILLNESS, rigidExpenditure: "24000.00", lastYearIncome: "24000.00"',
      fallen:
        'cause: DISASTER, rigidExpenditure: "0.00", lastYearIncome: "24000.00", incomeGreatlyReduced: true',
    })
      .map(([name, given]) => `${name}: hardship(${given}) { outcome clauses { id } }`)
      .join(' '),
  );
  expect(ranges).toMatchObject({
    above: { outcome: 'GRANTED', clauses: [{ id: 'ZZ-2020-1.4' }] },
    equal: { outcome: 'REFUSED' },
    fallen: { outcome: 'GRANTED' },
  });
});

interface Identified {
  belowLine: boolean;
  lowIncome: { outcome: string; reasons: { code: string; fact: string | null }[] } | null;
}
const IDENTIFIED = 'belowLine lowIncome { outcome reasons { code fact clause { id } } }';
const identified = async (account: string, code: string) => {
  const input = await incomes.input(code, '2025-11-30', [{ wages: '8599.99' }]);
  const { assessment } = await incomes.assess(account, input);
  return incomes.ofAssessment<Identified>(account, code, assessment?.id ?? '', IDENTIFIED);
};

test('JY-2025-1.1a one assessment of a household of 济源 serves both: it is held against the line, and says whether the household is low-income', async () => {
  const told = { code: 'LOW_INCOME_TO_DECIDE', fact: '8599.99', clause: { id: 'JY-2025-1.1a' } };
  expect(await identified('county@419001', OF_JI_YUAN)).toEqual({
    belowLine: true,
    lowIncome: { outcome: 'REFERRED', reasons: [told] },
  });
  await incomes.households.deliver('allowance-changed', {
    grants: [
      {
        ...{ householdId: await incomes.idOf(OF_JI_YUAN), divisionCode: '419001109201' },
        ...{ grantId: '0199a1b2-0000-7000-8000-000000000001', name: '农村低保', tier: 'lower' },
        ...{ wholeHousehold: true, dispersedHardship: false, approved: '30000', paid: '30000' },
        ...{ active: true, occurredOn: '2025-09-01', source: 'ledger' },
      },
    ],
  });
  expect(await identified('county@419001', OF_JI_YUAN)).toMatchObject({
    belowLine: true,
    lowIncome: { outcome: 'GRANTED', reasons: [{ code: 'LOW_INCOME_BY_ALLOWANCE' }] },
  });
});

test('where no document identifies both in one, an assessment says nothing of it', async () => {
  expect(await identified('county@410526', ELSEWHERE)).toMatchObject({ lowIncome: null });
});

import { ownFolder } from '../own-folder';
import { rowsOf } from '../running-households';
import { Monitoring } from './running-monitoring';

const COUNTY = 'county@410526';
const rule = (name: string, clause: string, values = '', to = 'null') =>
  `- { rule: ${name}, clause: ${clause}, ${values}from: 2025-02-01, to: ${to} }\n`;

// What 滑县 prints beside the document of 安阳: it lists after one year, offers one way on, and looks at labels at 16.
let own: Awaited<ReturnType<typeof ownFolder>>;
let monitoring: Monitoring;
beforeAll(async () => {
  own = await ownFolder([
    {
      id: 'HX-2025-1',
      quote: '超过1年未消除风险的列入清单',
      rules: rule('long-unresolved-listed', 'HX-2025-1', 'with: { years: 1 }, '),
    },
    { id: 'HX-2025-2', quote: '继续帮扶的完善计划', rules: rule('long-unresolved-continue', 'HX-2025-2') },
    {
      id: 'HX-2025-3',
      quote: '需要兜底的予以标注',
      rules: rule('long-unresolved-label', 'HX-2025-3', '', '2025-06-30'),
    },
    {
      id: 'HX-2025-4',
      quote: '家庭成员年满16周岁的重新评估',
      rules: rule('label-review-at-age', 'HX-2025-4', 'with: { ages: [16] }, '),
    },
  ]);
  monitoring = await Monitoring.start('2025-12-01', own.variables);
});
afterAll(async () => {
  await monitoring?.households.drop();
  await own?.remove();
});

async function tasks(householdId: string, kind: string) {
  const sql = `SELECT step, opened_on::text AS opened, clause_ids AS clauses FROM task
    WHERE household_id = $1 AND kind = $2 ORDER BY step`;
  return rowsOf(monitoring.households, sql, [householdId, kind]);
}

test('a county lists after the years of its own rule, in the answer, the list and the task alike', async () => {
  const id = await monitoring.register('AN_YANG', '410526001799001');
  await monitoring.takeOver('AN_YANG', id, '2024-05-10');
  expect(
    await monitoring.household(
      COUNTY,
      id,
      'longUnresolved { listedFrom decision { outcome clauses { id } } }',
    ),
  ).toEqual({
    listedFrom: '2025-05-10',
    decision: { outcome: 'GRANTED', clauses: [{ id: 'HX-2025-1' }] },
  });
  const { data } = await monitoring.households.ask<{ monitoredHouseholds: { totalCount: number } }>(
    COUNTY,
    '{ monitoredHouseholds(filter: { longUnresolved: true }) { totalCount } }',
  );
  expect(data.monitoredHouseholds.totalCount).toBe(1);
  expect(await tasks(id, 'TRIAGE')).toEqual([{ step: '', opened: '2025-05-10', clauses: ['HX-2025-1'] }]);
  const triage = (decision: string) =>
    monitoring.act(COUNTY, 'triageLongUnresolved', {
      ...{ householdId: id, decision, occurredOn: '2025-10-01', reason: '逐户研判' },
    });
  // What no rule of the place offers is refused: it never had one, or its own has ended.
  expect(await triage('ELIMINATE')).toMatchObject({
    ...{ __typename: 'DecisionRefused', code: 'NO_RULE_HERE', clauses: [] },
    decision: { reasons: [{ fact: 'long-unresolved-eliminate' }] },
  });
  expect(await triage('SAFETY_NET_LABEL')).toMatchObject({
    ...{ __typename: 'DecisionRefused', code: 'NO_POLICY_IN_FORCE', clauses: [{ id: 'HX-2025-3' }] },
  });
  expect(await triage('CONTINUE')).toMatchObject({
    __typename: 'TriageRecorded',
    triage: { clauses: [{ id: 'HX-2025-1' }, { id: 'HX-2025-2' }] },
  });
  expect(await tasks(id, 'MAKE_PLAN')).toContainEqual(
    expect.objectContaining({ step: 'IMPROVED_PLAN', clauses: ['HX-2025-2'] }),
  );
});

test('a label is looked at again at the ages of the county’s own rule, not at those of the configuration', async () => {
  const births = ['2009-09-01', '2007-08-01'].map((birthOn) => ({ birthOn, labour: '无劳动力' }));
  const id = await monitoring.register('AN_YANG', '410526001799002', births);
  await monitoring.takeOver('AN_YANG', id, '2025-05-10');
  await monitoring.allowance('AN_YANG', id, '2025-05-11');
  const facts = { objectiveDifficulty: true, meetsSafetyNetConditions: true };
  const { label } = await monitoring.act(COUNTY, 'setSafetyNetLabel', {
    ...{ householdId: id, occurredOn: '2025-06-10', facts },
  });
  expect(await tasks(id, 'REVIEW_LABEL')).toEqual([
    { step: '2025-09-01', opened: '2025-09-01', clauses: ['HX-2025-4'] },
  ]);
  const review = { labelId: label?.id, occurredOn: '2025-09-02', ableMembers: 0 };
  expect(await monitoring.act(COUNTY, 'completeLabelReview', review)).toMatchObject({
    __typename: 'LabelReviewRecorded',
  });
});

import { loadRows } from './loaded-ledger';
import { AN_YANG, PlayedHousehold, PU_AN } from './played-household';
import { NOMINATION, releasedStepByStep, taken } from './played-steps';
import type { WholeGraph } from './whole-graph';

const RENOVATION = '户编号,鉴定等级,开工日,计划竣工日,竣工日,补助金额,已拨付金额,验收日';
const RELEASE = { mode: 'ASSISTED', reason: '本地未印发消除程序，县级研究确定' };

interface Answer {
  guarantee: string;
  secure: boolean | null;
}

/** Releases that rest on what departments' ledgers say, with nothing answered by hand, on a graph that has started when they run. */
export function releaseScenarios(graph: () => WholeGraph): void {
  test('普安乡, PA-2025-4.2c: four ledgers answer what a release rests on, and five steps release', async () => {
    const household = await PlayedHousehold.register(graph(), PU_AN, ['1970-05-05', '2015-05-05']);
    const [head, child] = household.named;
    await household.does('county', 'takeOverMonitoring', '2025-03-14', taken('2024-06-01'));
    expect(await household.earns('2025-03-15', ['18000.02'])).toMatchObject({
      screening: { belowLine: false },
    });
    expect(await household.does('village', 'nominateElimination', '2025-09-15', NOMINATION)).toMatchObject({
      __typename: 'DecisionRefused',
    });
    const { code } = household;
    await loadRows(
      graph(),
      'education@500235',
      [
        '户编号,姓名,证件号码,学年,学期,学校名称,学段,就读状态,起始日',
        `${code},${child?.name},${child?.certificateNumber},2025-2026,秋季,普安小学,小学,在读,2025-09-01`,
      ],
      '2025-09-05',
    );
    const insured = ({ name, certificateNumber }: { name: string; certificateNumber: string }) =>
      `${code},${name},${certificateNumber},2025,居民医保,是,2024-12-20`;
    await loadRows(
      graph(),
      'health@500235',
      ['户编号,姓名,证件号码,参保年度,险种,参保状态,缴费日期', ...household.named.map(insured)],
      '2025-03-20',
    );
    await loadRows(graph(), 'housing@500235', [
      '户编号,户主姓名,证件号码,鉴定等级,鉴定日期,鉴定单位,是否居住,是否唯一住房',
      `${code},${head?.name},${head?.certificateNumber},B,2025-03-18,县房屋安全鉴定中心,是,是`,
    ]);
    await loadRows(graph(), 'water@500235', [
      '户编号,户主姓名,核查日期,供水方式,水量,水质,方便程度,保证率',
      `${code},${head?.name},2025-03-19,集中供水,达标,达标,达标,基本达标`,
    ]);
    await household.sees(
      'departmentAnswers { guarantee secure }',
      ({ departmentAnswers }: { departmentAnswers: Answer[] }) =>
        departmentAnswers.length === 4 && departmentAnswers.every(({ secure }) => secure === true),
    );
    const nominated = await household.does('village', 'nominateElimination', '2025-09-15', NOMINATION);
    expect(nominated).toMatchObject({ __typename: 'CaseActRecorded' });
    await releasedStepByStep(household, nominated.case?.id ?? '');
  });

  test('安阳, AY-2025-3.3.3c: the ledger of renovations holds a household until it says that the work is done', async () => {
    const household = await PlayedHousehold.register(graph(), AN_YANG, ['1970-05-05']);
    await household.does('county', 'takeOverMonitoring', '2025-03-10', taken('2024-06-01'));
    const told = async (row: string, day: string, completedOn: string | null) => {
      await loadRows(
        graph(),
        'housing@410526',
        [RENOVATION, `${household.code},D,2025-05-01,2025-11-30,${row}`],
        day,
      );
      await household.sees(
        'departmentRenovations { completedOn }',
        ({ departmentRenovations: [only] }: { departmentRenovations: { completedOn: string | null }[] }) =>
          only !== undefined && only.completedOn === completedOn,
      );
    };
    await told(',20000,10000,', '2025-09-30', null);
    expect(await household.does('county', 'recordElimination', '2025-10-01', RELEASE)).toMatchObject({
      code: 'HOUSING_RENOVATION_INCOMPLETE',
      clauses: expect.arrayContaining([{ id: 'AY-2025-3.3.3c' }]),
    });
    await told('2025-11-10,20000,20000,2025-11-12', '2025-11-15', '2025-11-12');
    expect(await household.does('county', 'recordElimination', '2025-11-15', RELEASE)).toMatchObject({
      __typename: 'CaseActRecorded',
    });
    expect(
      await household.shows(
        'before: monitored(asOf: "2025-11-14") { id } after: monitored(asOf: "2025-11-15") { id }',
      ),
    ).toMatchObject({ before: { id: expect.any(String) }, after: null });
  });
}

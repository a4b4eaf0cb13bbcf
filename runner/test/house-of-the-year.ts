import { awaitSettled } from '../src/demo/await-settled';
import { countyValues } from './county-values';
import { loadRows } from './loaded-ledger';
import { AN_YANG, PlayedHousehold, PU_AN } from './played-household';
import { taken } from './played-steps';
import { type WholeGraph, wholeGraph } from './whole-graph';

const POSTS = '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴';
const LOANS =
  '合同号,户编号,借款人,证件号码,承贷银行,放款日,到期日,贷款金额,年利率,LPR期限,贷款用途,抵押,担保,计息天数';

/** The whole graph in January of 2026, with households of two places of which something ends with 2025. */
export interface HouseOfTheYear {
  readonly graph: WholeGraph;
  /** With key status, a loan and a renovation that is paid in part. */
  readonly key: PlayedHousehold;
  /** Eliminated, with a post whose contract ran out. */
  readonly released: PlayedHousehold;
  /** Of 普安乡, where nothing ends. */
  readonly untouched: PlayedHousehold;
  drop(): Promise<void>;
}

/** Builds it, its services told of `variables` besides. */
export async function houseOfTheYear(variables: Record<string, string>): Promise<HouseOfTheYear> {
  const values = countyValues();
  const graph = await wholeGraph('2026-01-15', { DIXIAN_POLICIES: values.directory, ...variables });
  const drop = async () => {
    await graph.drop();
    values.remove();
  };
  const [key, released, untouched] = [
    await PlayedHousehold.register(graph, AN_YANG, ['1975-05-05'], {
      household: { householdType: '脱贫户' },
    }),
    await PlayedHousehold.register(graph, AN_YANG, ['1975-05-05']),
    await PlayedHousehold.register(graph, PU_AN, ['1975-05-05']),
  ];
  await key.does('county', 'takeOverMonitoring', '2025-03-10', taken('2024-06-01'));
  await released.does('county', 'takeOverMonitoring', '2025-03-10', taken('2024-06-01', '2025-03-01'));
  await untouched.does('county', 'takeOverMonitoring', '2025-03-14', taken('2024-06-01'));
  const [holder, borrower] = [released.named[0], key.named[0]];
  await loadRows(graph, 'employment@410526', [
    POSTS,
    `${released.code},${holder?.name},${holder?.certificateNumber},乡村公益性岗位,护林员,2024-07-01,2025-06-30,300`,
  ]);
  await loadRows(graph, 'finance@410526', [
    LOANS,
    `AY-T1,${key.code},${borrower?.name},${borrower?.certificateNumber},农商银行,2025-11-01,2026-10-31,50000,3.65,1年期,养殖,无,无,365`,
  ]);
  await key.says('housing', 'recordRenovation', '2025-11-10', {
    ...{ year: 2025, grade: 'D', startedOn: '2025-05-01', plannedUntil: '2025-11-30' },
    ...{ completedOn: '2025-11-10', approved: '20000.00', paid: '15000.00' },
  });
  if (!(await awaitSettled(await graph.as('admin@')))) throw new Error('events have not settled');
  return { graph, key, released, untouched, drop };
}

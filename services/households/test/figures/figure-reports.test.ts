import { Monitoring } from '../monitoring/running-monitoring';
import { mutate } from '../mutate';

const COUNTY = 'county@419001';
const TOWNSHIP = 'township@419001001';
let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-02');
});
afterAll(() => monitoring?.households.drop());

let households = 0;
async function monitored(identifiedOn: string, eliminatedOn?: string) {
  const code = `419001001799${String(++households).padStart(3, '0')}`;
  const householdId = await monitoring.register('JI_YUAN', code);
  await monitoring.takeOver('JI_YUAN', householdId, identifiedOn, eliminatedOn);
}

const FIGURES =
  'id day reportedOn digest intact note division { name } figures { code name measure value now }';
interface Report {
  id: string;
  digest: string;
  intact: boolean;
  figures: { code: string; name: string; measure: string; value: number; now: number }[];
}
let keys = 0;
const report = (account: string, input: object) =>
  mutate<{ __typename: string; code?: string; field?: string; report?: Report }>(
    monitoring.households,
    account,
    {
      mutation: 'reportFigures',
      input: { idempotencyKey: `figures-${keys++}`, occurredOn: '2025-12-02', ...input },
      fields: `... on UserError { code } ... on InvalidInput { field } ... on FiguresReported { report { ${FIGURES} } }`,
    },
  );
async function asked<Data>(account: string, query: string): Promise<Data> {
  const { data, errors } = await monitoring.households.ask<Data>(account, `{ ${query} }`);
  expect(errors).toBeUndefined();
  return data;
}
const figure = ({ figures }: Report, code: string, measure: string) =>
  figures.find((line) => line.code === code && line.measure === measure);

test('what was reported stays as it was, and says what is counted for its day now', async () => {
  await monitored('2023-03-01');
  await monitored('2025-06-01', '2025-11-20');
  const given = { asOf: '2025-11-30', note: '十一月', idempotencyKey: 'november' };
  const { __typename, report: first } = await report(COUNTY, given);
  expect(__typename).toBe('FiguresReported');
  if (!first) throw new Error('no report');
  expect(figure(first, '419001', 'MONITORED')).toMatchObject({ name: '济源市', value: 1, now: 1 });
  expect(figure(first, '419001', 'ELIMINATED_IN_YEAR')).toMatchObject({ value: 1 });
  expect(figure(first, '419001001', 'TO_TRIAGE')).toMatchObject({ name: '济源市沁园街道', value: 1 });
  expect(figure(first, '419001001', 'LEADS_FOUND_IN_MONTH')).toMatchObject({ value: 0 });

  await monitored('2025-01-01');
  expect((await report(COUNTY, given)).report?.id).toBe(first.id);
  const { figureReport } = await asked<{ figureReport: Report }>(
    COUNTY,
    `figureReport(id: "${first.id}") { ${FIGURES} }`,
  );
  expect(figure(figureReport, '419001', 'MONITORED')).toMatchObject({ value: 1, now: 2 });
  expect(figureReport).toMatchObject({ digest: first.digest, intact: true, note: '十一月' });

  const again = (await report(COUNTY, { asOf: '2025-11-30' })).report;
  expect(again && figure(again, '419001', 'MONITORED')).toMatchObject({ value: 2, now: 2 });
  const { figureReports } = await asked<{
    figureReports: { totalCount: number; edges: { node: { id: string } }[] };
  }>(
    COUNTY,
    'figureReports(filter: { from: "2025-11-30", to: "2025-11-30" }) { totalCount edges { node { id } } }',
  );
  expect(figureReports.totalCount).toBe(2);
  expect(figureReports.edges.map(({ node }) => node.id)).toEqual([again?.id, first.id]);
});

test('the figures are those that the counts of the day give', async () => {
  const { report: told } = await report(TOWNSHIP, { asOf: '2025-10-31' });
  const { monitoringCounts } = await asked<{
    monitoringCounts: { total: { open: number; longUnresolved: number } };
  }>(TOWNSHIP, 'monitoringCounts(asOf: "2025-10-31") { total { open longUnresolved } }');
  expect(told && figure(told, '419001001', 'MONITORED')?.value).toBe(monitoringCounts.total.open);
  expect(told && figure(told, '419001001', 'LONG_UNRESOLVED')?.value).toBe(
    monitoringCounts.total.longUnresolved,
  );
});

test('nobody changes a report, and it is seen by the line and the rural office of its place alone', async () => {
  const { report: told } = await report(COUNTY, { asOf: '2025-09-30' });
  const { parts } = monitoring.households.service;
  const change = (sql: string) =>
    parts.workerDb.write({ division: '', sector: '*' }, (transaction) => transaction.query(sql));
  await expect(change('UPDATE reported_figure SET value = 9')).rejects.toThrow(/never changed/);
  await expect(change('DELETE FROM figure_report')).rejects.toThrow(/never changed/);
  const one = `figureReport(id: "${told?.id}") { id }`;
  expect(await asked('rural@419001', one)).toEqual({ figureReport: { id: told?.id } });
  expect(await asked('county@410526', one)).toEqual({ figureReport: null });
  expect(await asked(TOWNSHIP, one)).toEqual({ figureReport: null });
  const { errors } = await monitoring.households.ask('health@419001', `{ ${one} }`);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('a report needs a day that is over, a place in sight and an office that reports', async () => {
  expect(await report(COUNTY, { asOf: '2025-12-01', occurredOn: '2025-11-30' })).toMatchObject({
    ...{ __typename: 'InvalidInput', code: 'DAY_NOT_OVER', field: 'asOf' },
  });
  expect(await report(COUNTY, { asOf: '2025-12-01', division: '410526' })).toMatchObject({
    __typename: 'NotFound',
  });
  for (const account of ['village@419001001001', 'auditor@419001', 'health@419001'])
    expect(await report(account, { asOf: '2025-12-01' })).toMatchObject({ __typename: 'NotPermitted' });
});

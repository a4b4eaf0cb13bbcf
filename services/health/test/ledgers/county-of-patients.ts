import { BlindIndex } from '@dixian/personal-data';
import { itemsTold, type ServiceUnderTest, syntheticCertificate, toldMeanwhile } from '@dixian/testkit';

const index = new BlindIndex(Buffer.alloc(32, 7));

export const idOf = (kind: number, n: number) =>
  `0199a1b2-000${kind}-7000-8000-${String(n).padStart(12, '0')}`;
export const certificateOf = (n: number) => syntheticCertificate({ birthOn: '1960-01-01', sequence: n });
export const codeOf = (village: string, n: number) => `${village.slice(0, 9)}75000${n}`;

/** Tells the register's households of a village, one person each, monitored since 2022; the last numbers until a day. */
export async function tellPatients(
  { deliver }: Pick<ServiceUnderTest, 'deliver'>,
  village: string,
  patients: readonly { n: number; eliminatedOn?: string }[],
): Promise<void> {
  await deliver('household-registered', {
    households: patients.map(({ n }) => ({
      ...{ id: idOf(0, n), code: codeOf(village, n), divisionCode: village, version: 1 },
      persons: [{ id: idOf(1, n), certificateIndex: index.of(certificateOf(n)).toString('hex') }],
    })),
  });
  await deliver('household-standing', {
    households: patients.map(({ n, eliminatedOn = null }) => ({
      ...{ householdId: idOf(0, n), divisionCode: village, version: 1 },
      periods: [
        { periodId: idOf(0, n), identifiedOn: '2022-05-01', eliminatedOn, monthOnly: false, category: null },
      ],
      registration: { outOfPoverty: true, poor: [] },
      members: [{ personId: idOf(1, n), joinedOn: '2021-01-01', leftOn: null, present: true }],
    })),
  });
}

/** Loads rows under headings as a file of a day, and gives the report with what was told meanwhile. */
export async function loadRows(
  health: Pick<ServiceUnderTest, 'load' | 'service'>,
  account: string,
  { ledger, name, rows }: { ledger: string; name: string; rows: readonly string[] },
) {
  const told: { report?: Awaited<ReturnType<typeof health.load>> } = {};
  const events = await toldMeanwhile(
    health.service,
    ['task-changed', 'measure-delivered', 'money-paid'],
    async () => {
      told.report = await health.load(account, ledger, { name: `${name}.csv`, content: rows.join('\n') });
    },
  );
  const findings = (told.report?.findings.edges ?? []).map(({ node }) => ({
    row: node.row,
    severity: node.severity,
    code: node.code,
  }));
  return {
    report: told.report,
    findings,
    tasks: itemsTold(events, 'task-changed'),
    measures: itemsTold(events, 'measure-delivered'),
    payments: itemsTold(events, 'money-paid'),
  };
}

/** Takes a run back and waits until it is. */
export async function takeBack(health: Pick<ServiceUnderTest, 'ask'>, account: string, reportId: string) {
  const { data } = await health.ask<{ done: { __typename: string } }>(
    account,
    'mutation ($input: WithdrawImportInput!) { done: withdrawHealthImport(input: $input) { __typename } }',
    { input: { reportId, reason: '导错', idempotencyKey: `back-${reportId}` } },
  );
  return data.done.__typename;
}

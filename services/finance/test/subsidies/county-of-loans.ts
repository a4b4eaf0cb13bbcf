import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';

export const LEDGER = join(
  __dirname,
  '..',
  '..',
  '..',
  '..',
  'demo',
  'an-yang-2025',
  '脱贫人口小额信贷台账_2025.xlsx',
);

/** A folder in which a county sets the days a year by which interest is counted; the value is the test's. */
export async function basisOf(daysAYear: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'finance-basis-'));
  await mkdir(join(folder, 'basis-of-the-county'));
  await writeFile(
    join(folder, 'basis-of-the-county', 'supplement.yaml'),
    `id: basis-of-the-county
supplements: an-yang-2025
place: { code: "410526", name: 滑县 }
basis: 滑县财政局
parameters:
- { name: interest-day-count-basis, value: ${daysAYear}, from: 2025-01-01, to: 2025-12-31 }
`,
  );
  return folder;
}

/** The sample county: its ledger loaded, every household of it registered and at risk since 2024. */
export async function countyOfLoans(daysAYear?: number, policies = ''): Promise<ServiceUnderTest> {
  const variables: Record<string, string> = policies ? { DIXIAN_POLICIES: policies } : {};
  if (daysAYear !== undefined) variables.DIXIAN_POLICIES = await basisOf(daysAYear);
  const finance = await runningService(service, { now: '2026-01-15', variables });
  await finance.load('finance@410526', 'microcredit', LEDGER);
  const rows = await finance.service.parts.workerDb.read(systemScope, (statements) =>
    statements.query<{ code: string }>('SELECT DISTINCT household_code AS code FROM loan ORDER BY 1'),
  );
  const households = rows.map(({ code }, index) => ({
    id: householdId(index),
    code,
    divisionCode: `${code.slice(0, 9)}201`,
    version: 1,
  }));
  await finance.deliver('household-registered', {
    households: households.map((one) => ({ ...one, persons: [] })),
  });
  await finance.deliver('household-standing', {
    households: households.map(({ id, divisionCode }, index) =>
      standing(id, divisionCode, [{ identifiedOn: '2024-03-01', eliminatedOn: null }], index),
    ),
  });
  return finance;
}

export function householdId(index: number): string {
  return `0199a1b2-0000-7000-8000-${`${index + 1}`.padStart(12, '0')}`;
}

/** A standing with these periods; nobody is a member. */
export function standing(
  id: string,
  divisionCode: string,
  periods: readonly { identifiedOn: string; eliminatedOn: string | null }[],
  index = 0,
  version = 1,
) {
  return {
    householdId: id,
    divisionCode,
    version,
    periods: periods.map((period, at) => ({
      ...period,
      periodId: `0199a1b2-0000-7000-9${at}00-${`${index + 1}`.padStart(12, '0')}`,
      monthOnly: false,
    })),
    registration: { outOfPoverty: true, poor: [] },
    countedMembers: 1,
    members: [],
  };
}

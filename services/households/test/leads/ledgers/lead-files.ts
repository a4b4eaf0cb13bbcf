import type { LoadReport } from '@dixian/testkit';
import { certificateOf, nationalFile } from '../../national-file';
import { type Households, rowsOf, runningHouseholds } from '../../running-households';

export const COUNTY = 'county@500235';
export const HEALTH = 'health@500235';
export const TODAY = '2025-11-20';
/** Household of the test person of that number, a single one. */
export const householdOf = (person: number) => `500235216799${String(person).padStart(3, '0')}`;

/** The service with single people of 普安乡 in a household each. */
export async function registered(people: readonly number[]): Promise<Households> {
  const households = await runningHouseholds(TODAY);
  await households.load(
    COUNTY,
    'national-export',
    nationalFile(
      '2025-10-01',
      people.map((person) => ({ person, household: householdOf(person), members: 1 })),
    ),
  );
  return households;
}

/** A small file with those headings, as CSV. */
export function fileOf(title: string, header: string, ...rows: readonly string[]) {
  return { name: `${title}.csv`, content: [title, header, ...rows].join('\n') };
}

/** A row of a department's list of leads. */
export const pushed = (person: number, rest: string) => `${certificateOf(person)},${rest}`;

/** A department's list of leads by certificate number alone. */
export const pushList = (...rows: readonly string[]) =>
  fileOf('部门推送风险线索清单', '证件号码,发现日期,线索类型,风险描述', ...rows);

/** The leads on a household, as they are kept. */
export function leadsOn(households: Households, person: number) {
  return rowsOf<{
    channel: string;
    pushed_by: string;
    sector: string;
    found_on: string;
    received_on: string;
  }>(
    households,
    `SELECT channel, lead_type, pushed_by, sector, found_on::text, received_on::text, note, withdrawn_on::text, person_id
     FROM lead l JOIN household h ON h.id = l.household_id WHERE h.code = $1 ORDER BY l.id`,
    [householdOf(person)],
  );
}

/** What a report found, as code, row and column. */
export const codesOf = (report: LoadReport) =>
  report.findings.edges.map(({ node }) => [node.code, node.row, node.column]);

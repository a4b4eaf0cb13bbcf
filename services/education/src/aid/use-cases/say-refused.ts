import type { PlainDate } from '@dixian/calendar';
import { type MergeContext, STAGE } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import { type EducationReason, reasonTexts } from '../../ground/domain/reasons';
import type { Term } from '../../ground/domain/school-term';
import { YU_LU } from '../domain/items';
import { factsOfMany } from '../persistence/facts-of-many';
import { decideAidOf } from './decide-aid-of';

/** What a list says was granted and an act would refuse; who never was monitored may have it by another rule than the place's. */
const SAID = [
  'TERM_OUTSIDE_YEAR',
  'NOT_ENROLLED',
  'ON_LEAVE',
  'MONITORED_ONLY',
] as const satisfies EducationReason[];

interface ListedGrant {
  readonly row: number;
  readonly personId: string;
  readonly householdId: string;
  readonly divisionCode: string;
  readonly schoolYear: string;
  readonly term: Term;
  readonly on: PlainDate;
}

// So that a list of any length is judged with little memory.
const AT_ONCE = 1000;

/** A list states what has happened: a grant that the same facts would refuse is kept, and said by the code of the decision. */
export async function sayRefused(
  { transaction, findings, runId }: MergeContext,
  set: PolicySet,
): Promise<void> {
  const rows = await transaction.query<ListedGrant>(
    `SELECT s.row_number AS row, a.person_id AS "personId", a.household_id AS "householdId", a.division_code AS "divisionCode",
       a.school_year AS "schoolYear", a.term, coalesce(a.paid_on, a.speaks_for) AS on
     FROM ${STAGE} s
     JOIN student_aid a ON a.certificate_index = s.certificate_index AND a.occurrence = 1
       AND (a.school_year, a.term, a.item) = (s.school_year, s.term, s.item)
     WHERE a.loaded_by = $1 AND a.item = '${YU_LU}' AND a.person_id IS NOT NULL AND coalesce(a.paid_on, a.speaks_for) IS NOT NULL
     ORDER BY s.row_number`,
    [runId],
  );
  const refused = new Map<(typeof SAID)[number], number[]>(SAID.map((code) => [code, []]));
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const slice = rows.slice(at, at + AT_ONCE);
    const facts = factsOfMany(transaction, slice);
    for (const { row, ...pupil } of slice) {
      const asked = { ...pupil, item: YU_LU, basis: null, stage: null, boarding: null, grantedOn: null };
      const { outcome, reasons } = await decideAidOf(facts, set, asked);
      if (outcome !== 'REFUSED') continue;
      for (const { code, holds } of reasons)
        if (!holds) refused.get(code as (typeof SAID)[number])?.push(row);
    }
  }
  for (const [code, found] of refused) {
    if (found.length === 0) continue;
    const { zh, en } = reasonTexts[code];
    await findings.fromSelect(
      { code, severity: 'WARNING', column: '学期', zh: `${zh}，请核对。`, en: `${en}: please check.` },
      `SELECT s.row_number, s.household_code FROM ${STAGE} s WHERE s.row_number = ANY($1::int[])`,
      [found],
    );
  }
}

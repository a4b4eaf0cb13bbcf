import type { PlainDate } from '@dixian/calendar';
import { type MergeContext, STAGE } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import { standings } from '../../ground/standings';
import { distributionDecision } from '../domain/distribution-decision';

interface EmploymentRow {
  readonly row: number;
  readonly householdCode: string | null;
  readonly householdId: string | null;
  readonly division: string;
  readonly on: PlainDate;
  readonly decisionRecord: string;
}

/** Says of income for employment what the decision that an act asks would refuse; a household whose standing has not arrived is judged when it is read. */
export async function remarkEmployment(
  { transaction, findings }: Pick<MergeContext, 'transaction' | 'findings'>,
  policies: PolicySet,
): Promise<void> {
  const rows = await transaction.query<EmploymentRow>(
    `SELECT s.row_number AS row, s.household_code AS "householdCode", h.id AS "householdId", s.division_code AS division,
       s.decided_on AS on, s.decision_record AS "decisionRecord"
     FROM ${STAGE} s LEFT JOIN registered_household h ON h.code = s.household_code AND h.county_code = left(s.division_code, 6)
     WHERE s.purpose = 'EMPLOYMENT' AND s.amount IS NOT NULL ORDER BY s.row_number`,
  );
  const ids = [...new Set(rows.flatMap(({ householdId }) => householdId ?? []))];
  const standing = await standings.heldOf(transaction, ids);
  for (const { row, householdCode, householdId, ...facts } of rows) {
    const periods = householdId === null ? undefined : standing.get(householdId)?.periods;
    const { reasons } = distributionDecision(policies, {
      ...facts,
      purpose: 'EMPLOYMENT',
      ofHousehold: householdCode !== null,
      ...(periods && { periods }),
    });
    for (const { code, holds } of reasons) {
      const said = holds ? undefined : REMARKS[code];
      if (!said) continue;
      const problem = { code, column: '用途', severity: 'WARNING', message: said } as const;
      findings.add(row, problem, householdCode ?? undefined);
      if (findings.isFull) await findings.flush();
    }
  }
  await findings.flush();
}

const REMARKS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  SOURCE_LIMITED_TO_KEY_OBJECT: {
    zh: '帮扶资产统筹资金只用于重点帮扶对象的就业扶持，这一户不是重点帮扶对象，请核对。',
    en: 'Pooled income of assets supports the employment of key households only, and this is none. Please check it.',
  },
  HOUSEHOLD_NOT_NAMED: {
    zh: '用于就业扶持，没有写明是哪一户，请补填户编号。',
    en: 'It supports employment and names no household. Please add its code.',
  },
};

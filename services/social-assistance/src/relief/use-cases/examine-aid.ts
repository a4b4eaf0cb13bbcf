import type { PlainDate } from '@dixian/calendar';
import { type MergeContext, STAGE } from '@dixian/imports';
import type { Fen } from '@dixian/money';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { type AssistanceReason, reasonTexts } from '../../ground/domain/reasons';
import { temporaryRelief } from '../domain/temporary-relief';
import { isDelegated } from '../persistence/relief-cases';

interface Given {
  row: number;
  code: string | null;
  divisionCode: string;
  on: PlainDate;
  amount: Fen;
  members: number;
  emergency: boolean;
  approver: 'county' | 'township';
}

// Only what some document may speak of: emergencies, and what a township approved.
const ASKED = `SELECT DISTINCT ON (r.id) s.row_number AS row, r.household_code AS code, r.division_code AS "divisionCode",
    r.decided_on AS on, r.amount, r.members, r.emergency, r.approver
  FROM ${STAGE} s JOIN relief_case r ON r.county_code = left(s.division_code, 6) AND r.decided_on = s.decided_on
    AND r.amount = s.amount AND (r.household_code = s.household_code OR r.certificate_index = s.certificate_index)
  WHERE (r.emergency OR r.approver = 'township') AND r.loaded_by = $1
  ORDER BY r.id, s.row_number`;

/** Says of rows what the act would have been refused for, with its code; what was given is kept (台账是事实). */
export async function examineAid(
  { transaction, findings, runId }: MergeContext,
  policies: PolicySet,
): Promise<void> {
  const found = new Map<AssistanceReason, { row_number: number; household_code: string | null }[]>();
  for (const given of await transaction.query<Given>(ASKED, [runId], 'aid-to-examine')) {
    const code = await brokenBy(transaction, policies, given);
    if (code)
      found.set(code, [...(found.get(code) ?? []), { row_number: given.row, household_code: given.code }]);
  }
  for (const [code, rows] of found) {
    const { zh, en } = wordsOf(code);
    await findings.fromSelect(
      { code, severity: 'WARNING', column: '救助金额', zh: `${zh}，请核对。`, en: `${en}; please check.` },
      'SELECT * FROM jsonb_to_recordset($1::jsonb) AS f(row_number int, household_code text)',
      [JSON.stringify(rows)],
    );
  }
}

async function brokenBy(
  transaction: MergeContext['transaction'],
  policies: PolicySet,
  { divisionCode: division, on, ...given }: Given,
): Promise<AssistanceReason | undefined> {
  const at = { division, on };
  if (!ruleInForce(policies, 'township-relief', at) && !ruleInForce(policies, 'emergency-relief', at))
    return undefined;
  const delegated = given.approver === 'township' && (await isDelegated(transaction, division, on));
  const { outcome, toChange } = temporaryRelief(policies, { ...at, ...given, delegated });
  return outcome === 'REFUSED' ? toChange[0]?.code : undefined;
}

function wordsOf(code: AssistanceReason): { readonly zh: string; readonly en: string } {
  const words = Object.entries(reasonTexts).find(([name]) => name === code)?.[1];
  return words ?? { zh: '不符合文件规定', en: 'not as the document has it' };
}

import { type Households, rowsOf } from '../running-households';

// Statements that fill a database of before there were times of monitoring and tasks, one household a number.
const VILLAGE = '500235216220';
const id = (kind: number, number: number) => `0199a1b2-0000-7000-800${kind}-00000000000${number}`;
const HOUSEHOLD = 1;
const LEAD = 2;
const CASE = 3;
const ACT = 4;

/** A household of 普安乡 of that number. */
export function household(number: number): string {
  return `INSERT INTO household (id, code, division_id, division_code, source, exported_on)
    VALUES ('${id(HOUSEHOLD, number)}', '50023521679900${number}', uuidv7(), '${VILLAGE}', 'ledger', '2025-11-30')`;
}

/** What the national system has of it. */
export function record(number: number, months: { identified?: string; eliminated?: string }): string {
  const { identified: from, eliminated } = months;
  const text = (value: string | undefined) => (value === undefined ? 'NULL' : `'${value}'`);
  return `INSERT INTO monitoring_record (household_id, category, identified_month, risks, risk_eliminated,
      elimination_mode, eliminated_month, exported_on, division_code)
    VALUES ('${id(HOUSEHOLD, number)}', 'MARGINAL', ${text(from)}, '{住房}', ${eliminated !== undefined},
      ${text(eliminated && '自然消除')}, ${text(eliminated)}, '2025-11-30', '${VILLAGE}')`;
}

/** A member present in it, by the index of the certificate in hex. */
export function person(number: number, certificate: string): string {
  return `WITH entered AS (
      INSERT INTO person (household_id, certificate_index, certificate, certificate_kind, name, source, exported_on,
        division_code)
      VALUES ('${id(HOUSEHOLD, number)}', '\\x${certificate}', '\\x00', '居民身份证', 'x', 'ledger', '2025-11-30', '${VILLAGE}')
      RETURNING *)
    INSERT INTO membership (person_id, household_id, relation, is_head, lives_together, joined_on, seen_on, source,
      division_code)
    SELECT id, household_id, '户主', true, true, exported_on, exported_on, source, division_code FROM entered`;
}

/** A lead on it; a visit found a risk if it was verified. */
export function lead(
  number: number,
  { foundOn, verifiedOn }: { foundOn: string; verifiedOn?: string },
): string {
  const verified = verifiedOn
    ? `'VERIFIED', '${verifiedOn}', true, '屋顶漏雨', 'village'`
    : `'RECEIVED', NULL, NULL, NULL, NULL`;
  return `INSERT INTO lead (id, household_id, channel, lead_type, found_on, received_by, division_code, state,
      verified_on, risk_found, finding, verified_by)
    VALUES ('${id(LEAD, number)}', '${id(HOUSEHOLD, number)}', 'DAILY_CHECK', 'HOUSING', '${foundOn}', 'village',
      '${VILLAGE}', ${verified})`;
}

/** A case on its lead that came to its end on 2025-06-12. */
export function identified(number: number): string[] {
  const ended = { state: 'IDENTIFIED', since: '2025-06-12', category: 'MARGINAL' };
  return [
    caseRow(number, ended),
    ...[
      ['SPECIAL_MEETING', '2025-06-02', { riskFound: true }],
      ['APPLICATION', '2025-06-02', {}],
      ['HOME_CHECK', '2025-06-02', {}],
      ['VILLAGE_REVIEW', '2025-06-02', { passed: true }],
      ['POSTING', '2025-06-04', {}],
      ['TOWNSHIP_REVIEW', '2025-06-10', { passed: true }],
      ['COUNTY_DECISION', '2025-06-11', { passed: true, category: 'MARGINAL' }],
      ['ANNOUNCEMENT', '2025-06-12', {}],
    ].map(([kind, on, evidence], index) => act(number, index + 1, `${kind}`, `${on}`, evidence as object)),
  ];
}

/** A case on its lead that the special meeting closed, as there was no risk. */
export function meeting(number: number): string[] {
  return [
    caseRow(number, { state: 'CLOSED_NO_RISK', since: '2025-06-02', category: null }),
    act(number, 1, 'SPECIAL_MEETING', '2025-06-02', { riskFound: false }),
  ];
}

function caseRow(number: number, ended: { state: string; since: string; category: string | null }): string {
  const { state, since, category } = ended;
  return `INSERT INTO monitoring_case (id, household_id, lead_id, document_id, procedure_id, opened_in, opened_on,
      found_on, channel, state, state_since, category, ended_on, division_code)
    VALUES ('${id(CASE, number)}', '${id(HOUSEHOLD, number)}', '${id(LEAD, number)}', 'pu-an-2025', 'identification',
      '${VILLAGE}', '2025-06-02', '2025-06-02', 'DAILY_CHECK', '${state}', '${since}',
      ${category === null ? 'NULL' : `'${category}'`}, '${since}', '${VILLAGE}')`;
}

function act(number: number, sequence: number, kind: string, on: string, evidence: object): string {
  return `INSERT INTO case_act (id, case_id, sequence, kind, occurred_on, account, role, acting_for, level, evidence,
      idempotency_key, division_code)
    VALUES ('0199a1b2-0000-7000-800${ACT}-00000000${sequence}00${number}', '${id(CASE, number)}', ${sequence}, '${kind}',
      '${on}', 'village', 'village', '${VILLAGE}', 'village', '${JSON.stringify(evidence)}', '${number} ${sequence}',
      '${VILLAGE}')`;
}

/** How many rows there are of a table, narrowed by what follows its name. */
export async function count(households: Households, from: string): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(households, `SELECT count(*)::int AS n FROM ${from}`);
  return row?.n ?? 0;
}

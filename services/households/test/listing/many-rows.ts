import { PLACE_OF_ROW } from '@dixian/testkit';

const DAY = `date '2025-01-01'`;

/** Fifty thousand households over fifty counties, each with one row of all that lists show; days that many share. */
export const manyRows: Readonly<Record<string, string>> = {
  household: `INSERT INTO household (id, code, division_id, division_code, source, exported_on, head_pinyin, updated_at)
    SELECT uuidv7(), lpad(n::text, 15, '0'), uuidv7(), left(${PLACE_OF_ROW}, 9) || lpad((200 + n % 31)::text, 3, '0'), 'x', ${DAY},
      CASE WHEN n % 7 > 0 THEN md5((n % 500)::text) END, timestamptz '2025-01-01 08:00+08' + (n % 977) * interval '1 hour'
    FROM generate_series(1, 50000) AS n`,
  lead: `INSERT INTO lead (household_id, division_code, channel, lead_type, found_on, received_on, due_on, state,
      verified_on, risk_found, finding, verified_at, received_by)
    SELECT id, division_code, 'DAILY_CHECK', 'INCOME_DROP', ${DAY} + (n % 200), CASE WHEN n % 4 > 0 THEN ${DAY} + (n % 200) + (n % 3) END,
      CASE WHEN n % 5 > 0 THEN ${DAY} + (n % 200) + 5 END, CASE WHEN n % 3 > 0 THEN 'VERIFIED' ELSE 'RECEIVED' END, CASE WHEN n % 3 > 0 THEN ${DAY} + (n % 200) + 3 END,
      CASE WHEN n % 3 > 0 THEN n % 2 = 0 END, CASE WHEN n % 3 > 0 THEN '核实' END, CASE WHEN n % 3 > 0 THEN now() END, 'x'
    FROM (SELECT *, code::int AS n FROM household) AS h`,
  monitoring_case: `INSERT INTO monitoring_case (household_id, lead_id, document_id, procedure_id, opened_in, opened_on,
      found_on, channel, due_on, state, state_since, kind, division_code)
    SELECT household_id, id, 'pu-an-2025', 'identification', division_code, found_on, found_on, channel,
      CASE WHEN extract(day FROM found_on) > 9 THEN found_on + 15 END, 'APPLIED', found_on, 'IDENTIFICATION', division_code
    FROM lead`,
  case_standing: `INSERT INTO case_standing (case_id, from_on, state, next_step, waits_at, ended, household_id, kind,
      opened_on, due_on, division_code)
    SELECT id, opened_on, 'APPLIED', 'HOME_CHECK', 'village', false, household_id, kind, opened_on, due_on, division_code
    FROM monitoring_case`,
  task: `INSERT INTO task (kind, household_id, subject_id, step, level, opened_on, due_on, closed_on, division_code)
    SELECT CASE WHEN n % 5 = 1 THEN 'ANSWER_PROMPT' ELSE 'CASE_STEP' END, id, uuidv7(), 'NO_HEAD:' || n % 9, 'village',
      ${DAY} + (n % 200), CASE WHEN n % 3 > 0 THEN ${DAY} + (n % 211) END,
      CASE WHEN n % 11 < 2 THEN ${DAY} + (n % 260) END, division_code
    FROM (SELECT *, code::int AS n FROM household) AS h, generate_series(1, 2)`,
  monitoring_period: `INSERT INTO monitoring_period (household_id, basis, category, risks, identified_on, month_only,
      eliminated_on, elimination_mode, source, division_code)
    SELECT id, 'TAKEN_OVER', 'MARGINAL', '{ILLNESS}', ${DAY} - (n % 900), false,
      CASE WHEN n % 4 = 0 THEN ${DAY} + (n % 190) END, CASE WHEN n % 4 = 0 THEN 'ASSISTED' END, 'x', division_code
    FROM (SELECT *, code::int AS n FROM household) AS h`,
  self_report: `INSERT INTO self_report (receipt, receipt_index, certificate, certificate_index, name, phone, statement,
      lead_type, form, reported_in, occurred_on, received_on, division_code)
    SELECT '\\x00', decode(md5(n::text), 'hex'), '\\x00', '\\x00', '\\x00', '\\x00', '\\x00', 'INCOME_DROP', 'WEB',
      division_code, ${DAY} + (n % 100), ${DAY} + 100 + (n % 90), division_code
    FROM (SELECT *, code::int AS n FROM household) AS h`,
};

import { peopleSql } from './people-facts-sql';
import { allowancesSql, deliveriesSql, plannedSql, reportedSql, secureSql } from './said-facts-sql';

// Amounts as text: a number of JSON would not keep a bigint.
const ledgerIncomes = `(
  SELECT jsonb_agg(jsonb_build_object('year', i.year, 'wages', i.wages::text, 'transfer', i.transfer::text,
    'net', (i.wages + i.business + i.property + i.transfer - i.business_cost)::text, 'members', i.member_count,
    'selfPaid', i.compliant_self_paid::text, 'statedNet', i.stated_net::text) ORDER BY i.year)
  FROM household_income i WHERE i.household_id = h.id AND i.latest AND i.exported_on <= $2::date)`;

const assessments = `(
  SELECT jsonb_agg(jsonb_build_object('occurredOn', a.occurred_on, 'measure', a.measure, 'wages', a.wages::text,
    'transfer', a.transfer::text, 'net', a.total::text, 'members', a.counted_members, 'selfPaid', a.self_paid::text,
    'people', a.members) ORDER BY a.occurred_on, a.id)
  FROM income_assessment a
  WHERE a.household_id = h.id AND a.occurred_on <= $2::date
    AND NOT EXISTS (SELECT FROM income_assessment c WHERE c.corrects = a.id))`;

// Where nobody counts there is no income, but what was learnt of the members.
const scoped = `(
  SELECT known.people FROM (
    SELECT a.id, a.occurred_on, a.members AS people FROM income_assessment a
    WHERE a.household_id = h.id AND NOT EXISTS (SELECT FROM income_assessment c WHERE c.corrects = a.id)
    UNION ALL SELECT s.id, s.occurred_on, s.members FROM scope_record s WHERE s.household_id = h.id
  ) known WHERE known.occurred_on <= $2::date ORDER BY known.occurred_on DESC, known.id DESC LIMIT 1)`;

const ledger = `(
  SELECT jsonb_build_object('identifiedMonth', r.identified_month, 'risks', r.risks, 'eliminated', r.risk_eliminated,
    'eliminatedMonth', r.eliminated_month, 'mode', r.elimination_mode, 'exportedOn', r.exported_on,
    'housingProblem', r.housing_problem, 'dropout', r.dropout, 'waterProblem', r.water_problem)
  FROM monitoring_record r WHERE r.household_id = h.id AND r.exported_on <= $2::date)`;

// The application as it stands: a correction is a later entry of the same kind.
const registration = `(
  SELECT a.evidence ->> 'registration' FROM case_act a
  WHERE a.case_id = running.id AND a.kind = 'APPLICATION' AND a.occurred_on <= $2::date
  ORDER BY a.sequence DESC LIMIT 1)`;

// How a release under way was nominated: by help, or of itself.
const nominatedMode = `(
  SELECT a.evidence ->> 'mode' FROM case_act a
  WHERE a.case_id = running.id AND a.kind IN ('NOMINATION', 'ELIMINATION_DECISION') AND a.occurred_on <= $2::date
  ORDER BY a.sequence DESC LIMIT 1)`;

/** Everything known by day $2 of the households $1, a row each; one statement for all of them. */
export const factsSql = `
  WITH elsewhere AS MATERIALIZED (SELECT person_id FROM persons_entered_elsewhere($1::uuid[]) AS e(person_id))
  SELECT h.id AS "householdId", h.division_code AS "divisionCode", h.exported_on AS "exportedOn",
    ${peopleSql} AS people,
    CASE WHEN period.id IS NOT NULL THEN jsonb_build_object('identifiedOn', period.identified_on, 'monthOnly',
      period.month_only, 'risks', period.risks, 'eliminatedOn', period.eliminated_on, 'mode', period.elimination_mode)
      END AS period,
    ${ledger} AS ledger,
    ${ledgerIncomes} AS incomes,
    ${assessments} AS assessments, ${scoped} AS "scopedPeople",
    ${secureSql} AS secure,
    ${allowancesSql} AS allowances,
    ${reportedSql} AS reported,
    ${plannedSql} AS planned,
    ${deliveriesSql} AS deliveries,
    EXISTS (SELECT FROM safety_net_label l WHERE l.household_id = h.id AND l.labelled_on <= $2::date
            AND (l.removed_on IS NULL OR l.removed_on > $2::date)) AS labelled,
    running.kind AS "caseKind",
    ${registration} AS registration,
    ${nominatedMode} AS "nominatedMode"
  FROM household h
  LEFT JOIN LATERAL (
    SELECT id, identified_on, month_only, risks,
      CASE WHEN eliminated_on <= $2::date THEN eliminated_on END AS eliminated_on,
      CASE WHEN eliminated_on <= $2::date THEN elimination_mode END AS elimination_mode
    FROM monitoring_period WHERE household_id = h.id AND identified_on <= $2::date
    ORDER BY identified_on DESC, id DESC LIMIT 1) period ON true
  LEFT JOIN LATERAL (
    SELECT id, kind FROM monitoring_case
    WHERE household_id = h.id AND opened_on <= $2::date AND (ended_on IS NULL OR ended_on > $2::date)
    ORDER BY opened_on DESC, id DESC LIMIT 1) running ON true
  WHERE h.id = ANY($1::uuid[])`;

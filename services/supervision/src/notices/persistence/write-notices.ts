import type { PlainDate } from '@dixian/calendar';
import { dutyKinds } from '@dixian/policy';
import { Conditions, type Scope, type Statements } from '@dixian/service';
import { hasStatus } from '../../obligations/persistence/obligation-view';
import type { EscalationPlan } from '../domain/escalation-plan';

/** For which night, place and moment notices are written. */
export interface NightOfNotices {
  readonly night: PlainDate;
  readonly scope: Scope;
  readonly now: Date;
  /** From when they may leave the house. */
  readonly sendAt: Date;
}

// Digits of the codes of village, township, county, city and province: level by level upwards.
const DIGITS = [12, 9, 6, 4, 2];
const DIGITS_OF = { village: 12, township: 9, county: 6 };

/**
 * Puts every open duty of a plan that has reached a step into the notice of each unit that is to hear of that step and has not
 * yet, in one statement. A unit has one notice a night; one that was told already is not added to, and what it lacks is told the
 * next night. Gives how many duties were put into notices.
 */
export async function writeNotices(
  transaction: Statements,
  plan: EscalationPlan,
  { night, scope, now, sendAt }: NightOfNotices,
): Promise<number> {
  const add = new Conditions();
  const day = add.parameter(night);
  const reached = stepOf(plan, add);
  const levels = add.parameter(JSON.stringify(digitsByKind(plan.kinds)));
  const last = plan.steps.at(-1)?.upTo ?? night;
  add
    .within(scope.division, 'o.division_code')
    .within(plan.place, 'o.division_code')
    .add('o.kind = ANY(?)', plan.kinds)
    .add(`o.begins_on <= ${day}::date AND o.due_key <= ?::date`, last)
    .add(`(${hasStatus('OPEN', day)}) OR (${hasStatus('OVERDUE', day)})`);
  for (const place of plan.without) add.add('NOT starts_with(o.division_code, ?)', place);
  const steps = add.parameter(plan.steps.map(({ days }) => days));
  const above = add.parameter(plan.steps.map(({ levelsAbove }) => levelsAbove));
  const digits = `${add.parameter(DIGITS)}::int[]`;
  const [row] = await transaction.query<{ count: number }>(
    `WITH reached AS MATERIALIZED (
       SELECT o.id, o.kind, o.due_key AS due_on, o.clause_ids, (${steps}::int[])[${reached}] AS days, (${above}::int[])[${reached}] AS above,
         CASE WHEN o.department IS NOT NULL THEN o.sector END AS sector,
         left(o.division_code, CASE WHEN o.department IS NOT NULL AND o.sector IS NOT NULL THEN 6
           ELSE (${levels}::jsonb ->> coalesce(o.owed_at, o.kind))::int END) AS acting
       FROM obligation o ${add.where()}
     ), told AS MATERIALIZED (
       SELECT r.id, r.kind, r.due_on, r.clause_ids, r.days, u.levels_above, u.division_code, u.sector
       FROM reached r CROSS JOIN LATERAL (
         SELECT step AS levels_above, CASE WHEN step = 0 THEN r.sector END AS sector,
           left(r.acting, (${digits})[array_position(${digits}, length(r.acting))
             + step - CASE WHEN r.sector IS NOT NULL AND step > 0 THEN 1 ELSE 0 END]) COLLATE "C" AS division_code
         FROM generate_series(0, r.above) AS step
       ) u
       WHERE starts_with(u.division_code, ${add.parameter(scope.division)}) AND NOT EXISTS (
         SELECT FROM notice_item i
         WHERE i.county_code = left(u.division_code, 6) AND i.obligation_id = r.id AND i.division_code = u.division_code
           AND i.sector IS NOT DISTINCT FROM u.sector AND i.due_on = r.due_on AND i.days >= r.days)
     ), noted AS (
       INSERT INTO unit_notice AS n (division_code, sector, night, send_at, written_at)
       SELECT DISTINCT division_code, sector, ${day}::date, ${add.parameter(sendAt)}::timestamptz, ${add.parameter(now)}::timestamptz
       FROM told
       ON CONFLICT (county_code, division_code, sector, night) DO UPDATE SET written_at = n.written_at WHERE n.told_at IS NULL
       RETURNING id, division_code, sector
     ), written AS (
       INSERT INTO notice_item (notice_id, obligation_id, division_code, sector, kind, due_on, clause_ids, days, levels_above)
       SELECT noted.id, told.id, told.division_code, told.sector, told.kind, told.due_on, told.clause_ids, told.days,
         told.levels_above
       FROM told JOIN noted ON noted.division_code = told.division_code AND COALESCE(noted.sector, '') = COALESCE(told.sector, '')
       ON CONFLICT DO NOTHING
       RETURNING 1
     )
     SELECT count(*)::int AS count FROM written`,
    add.parameters,
  );
  return row?.count ?? 0;
}

// The place of the latest step that is reached, in a list that has the last first.
function stepOf({ steps }: EscalationPlan, add: Conditions): string {
  const cases = steps.map(
    ({ upTo }, index) => `WHEN o.due_key <= ${add.parameter(upTo)}::date THEN ${index + 1}`,
  );
  return `CASE ${cases.join(' ')} END`;
}

function digitsByKind(kinds: readonly string[]): Record<string, number> {
  const ofKinds = kinds.map((kind) => [kind, DIGITS_OF[dutyKinds().get(kind)?.level ?? 'village']]);
  // A duty that was transferred is told at the level that owes it now.
  return { ...DIGITS_OF, ...Object.fromEntries(ofKinds) };
}

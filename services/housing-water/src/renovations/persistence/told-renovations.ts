import type { ToldTable } from '@dixian/register';

// Of what is told of an earlier day than others only the history takes notice.
const NEWEST = `NOT EXISTS (SELECT FROM renovation_statement n
  WHERE n.renovation_id = t.renovation_id AND (n.occurred_on, n.id) > (t.occurred_on, t.id))`;

/**
 * The rural office is told of every state. A renovation that is complete is a measure delivered; a house of grade C or D
 * whose renovation is not is a hit of the department's screening (部门推送), one a year as of an appraisal.
 */
export const TOLD_RENOVATIONS: ToldTable = {
  table: 'renovation_statement',
  events: [
    {
      type: 'renovation-changed',
      list: 'renovations',
      item: `jsonb_build_object('renovationId', t.renovation_id, 'householdId', t.household_id,
        'divisionCode', t.division_code, 'year', t.year, 'approved', t.approved::text, 'paid', t.paid::text,
        'plannedUntil', CASE WHEN NOT t.plan_assumed THEN t.planned_until END, 'completedOn', t.completed_on, 'occurredOn', t.occurred_on,
        'source', t.source)`,
    },
    {
      type: 'measure-delivered',
      list: 'measures',
      item: `jsonb_build_object('deliveryId', t.renovation_id, 'householdId', t.household_id, 'personId', NULL,
        'divisionCode', t.division_code, 'family', 'HOUSING', 'name', '农村危房改造', 'deliveredOn', t.completed_on,
        'amount', t.paid::text, 'department', '住建', 'source', t.source)`,
      where: `t.completed_on IS NOT NULL AND ${NEWEST}`,
    },
    {
      type: 'screening-hit',
      list: 'hits',
      item: `jsonb_build_object('householdId', t.household_id, 'personId', NULL, 'divisionCode', t.division_code,
        'rule', 'house-unsafe', 'period', to_char(t.occurred_on, 'YYYY'), 'foundOn', t.occurred_on,
        'leadType', 'HOUSING', 'department', '住建', 'note', t.grade || '级住房，改造未竣工')`,
      where: `t.completed_on IS NULL AND t.grade IN ('C', 'D') AND ${NEWEST}`,
    },
  ],
};

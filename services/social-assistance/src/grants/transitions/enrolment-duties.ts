import { type RuleName, ruleInForce } from '@dixian/policy';
import { type ItemsAsked, itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { tasks } from '../../ground/tasks';

// Which rule asks for the enrolment, and the work that it opens.
const DUTIES = [
  { priority: 'ORDINARY', rule: 'must-enrol', task: 'MUST_ENROL' },
  { priority: 'HIGH', rule: 'priority-enrolment', task: 'PRIORITY_ENROLMENT' },
] as const satisfies readonly { priority: string; rule: RuleName; task: string }[];

/**
 * Duties to enrol (应保尽保、优先纳入) that rest on a document which ends: they end with it. What is drawn goes on, since it rests on
 * assistance law and not on that document; a document that asks for the same from the next day on keeps them open.
 */
export const enrolmentDutiesEnd: TransitionRule = {
  name: 'enrolment-duties',
  words: {
    priority: { zh: '纳入类别', en: 'priority' },
    state: { zh: '办理状态', en: 'state' },
    openedOn: { zh: '起算日期', en: 'open since' },
    OPENED_ANEW: { zh: '该户已重新列入应纳入名单', en: 'the household is to be enrolled again' },
  },
  items(asked, add) {
    const ending = DUTIES.filter(({ rule }) => ends(asked, rule)).map(({ priority }) => priority);
    if (ending.length === 0) return undefined;
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'd.division_code', subjectId: 'd.id', type: 'uuid' },
    });
    const columns = itemSql(
      {
        ...{ subjectKind: 'ENROLMENT', subjectId: 'd.id', householdId: 'd.household_id' },
        ...{ divisionCode: 'd.division_code', change: 'ENDS', clause: 'd.clause_id' },
        before: { state: 'd.state' },
        after: { state: `'DROPPED'` },
        facts: { priority: 'd.priority', openedOn: 'd.opened_on' },
        withoutSupport: 'true',
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM enrolment_duty d
      WHERE ${scope} AND d.state = 'OPEN' AND d.opened_on <= ${add.parameter(asked.day)}::date
        AND d.priority = ANY(${add.parameter(ending)}::text[])`;
  },
  async hold(transaction, { sql, parameters }) {
    await transaction.query(
      `SELECT FROM enrolment_duty d JOIN (${sql}) AS i ON d.county_code = i.county_code AND d.id = i.subject_id::uuid
       ORDER BY d.id FOR UPDATE OF d`,
      [...parameters],
    );
  },
  async apply(transaction, { sql, parameters, day }) {
    await transaction.query(
      `UPDATE enrolment_duty d SET state = 'DROPPED', settled_on = greatest($${parameters.length + 1}::date, d.opened_on),
         reason = '政策年度结束'
       FROM (${sql}) AS i WHERE d.county_code = i.county_code AND d.id = i.subject_id::uuid`,
      [...parameters, day],
    );
    for (const { priority, task } of DUTIES)
      await tasks.closeFrom(transaction, task, {
        sql: `SELECT i.household_id AS subject_id, NULL::text AS step, $${parameters.length + 1}::date AS closed_on
          FROM (${sql}) AS i WHERE i.facts ->> 'priority' = '${priority}'`,
        parameters: [...parameters, day],
      });
  },
  async undo(transaction, { sql, parameters }) {
    await transaction.query(
      `UPDATE enrolment_duty d SET state = 'OPEN', settled_on = NULL, reason = NULL
       FROM (${sql}) AS i WHERE d.county_code = i.county_code AND d.id = i.subject_id::uuid`,
      [...parameters],
    );
    for (const { priority, task } of DUTIES)
      await tasks.openFrom(transaction, task, {
        sql: `SELECT i.household_id AS subject_id, NULL::text AS step, i.household_id, NULL::uuid AS person_id,
            i.division_code, (i.facts ->> 'openedOn')::date AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional,
            array_remove(ARRAY[i.clause], NULL) AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level,
            NULL::text AS sector
          FROM (${sql}) AS i WHERE i.facts ->> 'priority' = '${priority}'`,
        parameters: [...parameters],
      });
  },
  rests: ({ sql, parameters }) => ({
    sql: `SELECT i.id AS item_id, 'OPENED_ANEW' AS rested_by FROM (${sql}) AS i
      WHERE EXISTS (SELECT FROM enrolment_duty d WHERE d.county_code = i.county_code AND d.household_id = i.household_id
        AND d.state = 'OPEN' AND d.id <> i.subject_id::uuid)`,
    parameters,
  }),
};

function ends({ policies, division, day, after }: ItemsAsked, rule: RuleName): boolean {
  const at = (on: typeof day) => ruleInForce(policies, rule, { division, on });
  return at(day) !== undefined && at(after) === undefined;
}

import type { PlainDate } from '@dixian/calendar';
import { Conditions, type OrderedList, type Orders, ofCounty, type RequestContext } from '@dixian/service';
import { lengthBelow } from '@dixian/what-if';
import { isLateOn } from '../../ground/persistence/excused';
import { ofHousehold } from '../../ground/persistence/of-household';
import { ofUnit, type Unit } from '../../tasks/persistence/of-unit';

/** A prompt that waits, as its task has it. */
export interface PromptTaskRow {
  householdId: string;
  rule: string;
  subject: string;
  openedOn: PlainDate;
  dueOn: PlainDate | null;
}

/** What a list of prompts is narrowed to. */
export interface PromptFilter {
  division?: string | null;
  rules?: readonly string[];
  asOf: PlainDate;
  household?: string | null | undefined;
  dueFrom?: PlainDate | null | undefined;
  dueTo?: PlainDate | null | undefined;
  overdue?: boolean | null | undefined;
  unit?: Unit | null | undefined;
  /** The division that bounds the caller's sight. */
  seenFrom: string;
}

// The step of a prompt's task is its rule and its subject.
const RULE = "split_part(step, ':', 1)";

function narrowed(add: Conditions, filter: PromptFilter): Conditions {
  const { division, rules, asOf, seenFrom, household, dueFrom, dueTo, overdue, unit } = filter;
  if (typeof overdue === 'boolean')
    add.add(`${overdue ? '' : 'NOT '}${isLateOn(`${add.parameter(asOf)}::date`)}`);
  ofHousehold(add, household)
    .addIf('due_key >= ? AND due_on IS NOT NULL', dueFrom)
    .addIf('due_key <= ?', dueTo);
  if (unit) ofUnit(add, unit);
  return ofCounty(add, [seenFrom, division, unit?.division])
    .add("kind = 'ANSWER_PROMPT'")
    .add('opened_on <= ? AND (closed_on IS NULL OR closed_on > ?)', asOf, asOf)
    .within(division)
    .addIf(`${RULE} = ANY(?::text[])`, rules);
}

const ORDERS = {
  OPENED_ON: [{ expression: 'opened_on', type: 'date' }],
  DUE_ON: [{ expression: 'due_key', type: 'date', absent: 'INFINITY' }],
  RULE: [{ expression: RULE, type: 'text' }],
  DIVISION: [{ expression: 'division_code', type: 'text COLLATE "C"' }],
} satisfies Orders;

/** Prompts in the caller's sight that wait at the end of a day, newest first. */
export function promptList(filter: PromptFilter): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'prompts',
    columns: `household_id AS "householdId", ${RULE} AS rule, split_part(step, ':', 2) AS subject,
      opened_on AS "openedOn", due_on AS "dueOn"`,
    from: 'task',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'OPENED_ON', direction: 'DESC' },
    conditions: (add) => narrowed(add, filter),
  };
}

/** Prompts of a rule in a division. */
export interface PromptCountRow {
  rule: string;
  divisionCode: string;
  open: number;
}

/**
 * Statement and parameters of the counts by rule and by division of so many digits.
 * @public its plan is tested.
 */
export function promptCountsSql(
  filter: PromptFilter,
  digits: number,
): { sql: string; parameters: unknown[] } {
  const conditions = new Conditions();
  const length = conditions.parameter(digits);
  narrowed(conditions, filter);
  const sql = `SELECT ${RULE} AS rule, left(division_code, ${length}::int) AS "divisionCode", count(*)::int AS open
    FROM task ${conditions.where()} GROUP BY 1, 2 ORDER BY 1, 2`;
  return { sql, parameters: conditions.parameters };
}

/** How many wait, by rule and by division one level below the one asked for; one statement. */
export function promptCounts(context: RequestContext, filter: PromptFilter): Promise<PromptCountRow[]> {
  const digits = lengthBelow(filter.division ?? context.scope.division);
  const { sql, parameters } = promptCountsSql(filter, digits);
  return context.db.read(context.scope, (statements) => statements.query<PromptCountRow>(sql, parameters));
}

import type { PlainDate } from '@dixian/calendar';
import { dutyKinds } from '@dixian/policy';
import { Conditions, type Statements } from '@dixian/service';
import type { Unit } from '../../ground/domain/unit';
import { hasStatus } from '../../obligations/persistence/obligation-view';

/** How many duties of a kind a unit owes by a day. */
export interface DueCount {
  dueOn: PlainDate;
  kind: string;
  count: number;
}

const DIGITS_OF = { village: 12, township: 9, county: 6 };

/** What a unit itself owes and has not done by a day, counted by due day and kind, up to a last due day. */
export function dueDaysOf(
  statements: Statements,
  { divisionCode, sector }: Unit,
  { today, until }: { today: PlainDate; until: PlainDate },
): Promise<DueCount[]> {
  const add = new Conditions();
  const day = add.parameter(today);
  add
    .within(divisionCode, 'o.division_code')
    .add(`o.triggered_on <= ${day}::date AND o.due_key <= ?::date`, until)
    .add(`(${hasStatus('OPEN', day)}) OR (${hasStatus('OVERDUE', day)})`);
  if (sector === null) {
    const digits = Object.fromEntries([...dutyKinds()].map(([kind, { level }]) => [kind, DIGITS_OF[level]]));
    add
      .add('o.department IS NULL OR o.sector IS NULL')
      .add('left(o.division_code, (?::jsonb ->> o.kind)::int) = ?', JSON.stringify(digits), divisionCode);
  } else add.add('o.department IS NOT NULL AND o.sector = ?', sector);
  return statements.query<DueCount>(
    `SELECT o.due_on AS "dueOn", o.kind, count(*)::int AS count FROM obligation o ${add.where()}
     GROUP BY o.due_on, o.kind ORDER BY o.due_on, o.kind`,
    add.parameters,
  );
}

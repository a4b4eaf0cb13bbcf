import type { PlainDate } from '@dixian/calendar';
import type { PolicySet, RuleName } from '@dixian/policy';
import { type Database, type Statements, systemScope } from '@dixian/service';
import { type NewTask, openTasks } from '../../tasks/persistence/tasks';
import { type CalendarDuty, listOfMonth, nodesOfYear } from '../domain/calendar-duties';
import { neverOpened } from '../persistence/calendar-tasks';
import { divisionsBelow, type PlacedDivision } from '../persistence/divisions-below';

const DUTIES = [
  { rule: 'list-reported-by-day', level: 'township', asked: listOfMonth },
  { rule: 'time-nodes-followed', level: 'county', asked: nodesOfYear },
] as const;

/**
 * Opens what a day of the calendar asks of the places that documents bind: the list of the month, the time nodes of the
 * year. What was opened before is left as it is; run twice it changes nothing.
 */
export async function openCalendarTasks(db: Database, policies: PolicySet, day: PlainDate): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    for (const { rule, level, asked } of DUTIES) {
      const divisions = await bound(transaction, policies, { rule, level, day });
      const tasks = divisions.flatMap((division) =>
        asked(policies, { division: division.code, on: day }).map((duty) => taskOf(duty, division, level)),
      );
      await openTasks(transaction, await neverOpened(transaction, tasks));
    }
  });
}

function bound(
  transaction: Statements,
  policies: PolicySet,
  of: { readonly rule: RuleName; readonly level: 'township' | 'county'; readonly day: PlainDate },
): Promise<PlacedDivision[]> {
  const places = [...(policies.rules.get(of.rule)?.keys() ?? [])];
  return divisionsBelow(transaction, of.level, { places, on: of.day });
}

function taskOf(
  { kind, cycle, openedOn, dueOn, clauseIds }: CalendarDuty,
  { id, code }: PlacedDivision,
  level: NewTask['level'],
): NewTask {
  const place = { householdId: null, subjectId: id, divisionCode: code, level };
  return { ...place, kind, step: cycle, openedOn, dueOn, clauseIds };
}

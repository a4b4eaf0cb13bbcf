import type { PlainDate } from '@dixian/calendar';
import type { Page } from '@dixian/graph';
import type { Parameters } from './parameters';

/** Sort key of lists of obligations: due day and id. */
export function dueKeyOf(row: { dueOn: PlainDate; id: string }): readonly [string, string] {
  return [row.dueOn, row.id];
}

/** Condition that an obligation follows the page's cursor, a due key; none for the first page. */
export function afterDueKey(page: Page, parameters: Parameters): string[] {
  if (!page.after) return [];
  const [dueOn, id] = page.after;
  return [`(o.due_on, o.id) > (${parameters.add(dueOn)}::date, ${parameters.add(id)}::uuid)`];
}

/** Condition that a row of a list that runs by id, newest first, follows the page's cursor. */
export function beforeId(table: string, page: Page, parameters: Parameters): string[] {
  return page.after ? [`${table}.id < ${parameters.add(page.after[0])}::uuid`] : [];
}

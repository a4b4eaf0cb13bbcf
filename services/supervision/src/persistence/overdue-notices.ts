import type { PlainDate } from '@dixian/calendar';
import type { Page } from '@dixian/graph';
import type { Scope, Statements } from '@dixian/service';
import { beforeId } from './cursors';
import { Parameters } from './parameters';
import { withinScope } from './sight';

/** A notice that stands; those withdrawn with a new calendar are left out. */
export interface OverdueNoticeView {
  id: string;
  obligationId: string;
  addressedTo: string[];
  text: string;
  flaggedFor: PlainDate;
  writtenAt: Date;
}

/** Up to `first + 1` notices of the scope, newest first. */
export async function listNotices(
  statements: Statements,
  scope: Scope,
  page: Page,
): Promise<OverdueNoticeView[]> {
  const parameters = new Parameters();
  const conditions = [...standing(scope, parameters), ...beforeId('n', page, parameters)];
  return statements.query<OverdueNoticeView>(
    `SELECT n.id, n.obligation_id AS "obligationId", n.addressed_to AS "addressedTo", n.text,
       n.flagged_for::text AS "flaggedFor", n.written_at AS "writtenAt"
     FROM overdue_notice n WHERE ${conditions.join(' AND ')}
     ORDER BY n.id DESC LIMIT ${parameters.add(page.first + 1)}`,
    parameters.values,
  );
}

/** How many notices of the scope stand. */
export async function countNotices(statements: Statements, scope: Scope): Promise<number> {
  const parameters = new Parameters();
  const [row] = await statements.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM overdue_notice n WHERE ${standing(scope, parameters).join(' AND ')}`,
    parameters.values,
  );
  return row?.count ?? 0;
}

function standing(scope: Scope, parameters: Parameters): string[] {
  return ['n.withdrawn_at IS NULL', ...withinScope('n', scope, parameters)];
}

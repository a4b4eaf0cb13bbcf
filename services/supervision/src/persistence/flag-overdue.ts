import type { PlainDate } from '@dixian/calendar';
import type { Scope, Statements } from '@dixian/service';
import { addressedRoles, noticeWording } from '../domain/overdue-notice';
import { hasStatus } from './obligation-view';
import { Parameters } from './parameters';
import { withinScope } from './sight';

/** Which sweep flags, for which day and place, at which instant. */
export interface Flagging {
  sweepId: string;
  scope: Scope;
  sweptFor: PlainDate;
  now: Date;
}

/**
 * Flags what is overdue on the day and not flagged yet, and writes a notice for each, in one statement: two sweeps
 * at once flag once, since the second waits for the rows and then finds them flagged. Gives how many.
 */
export async function flagOverdue(transaction: Statements, flagging: Flagging): Promise<number> {
  const parameters = new Parameters();
  const day = parameters.add(flagging.sweptFor);
  const now = `${parameters.add(flagging.now)}::timestamptz`;
  const conditions = [
    'o.flagged_at IS NULL',
    `o.triggered_on <= ${day}::date`,
    hasStatus('OVERDUE', day),
    ...withinScope('o', flagging.scope, parameters),
  ];
  const kinds = parameters.add(Object.keys(noticeWording));
  const texts = parameters.add(Object.values(noticeWording));
  const [row] = await transaction.query<{ count: number }>(
    `WITH flagged AS (
       UPDATE obligation o SET flagged_at = ${now} WHERE ${conditions.join(' AND ')}
       RETURNING o.id, o.kind, o.due_on, o.clause_ids, o.division_code, o.sector
     ), written AS (
       INSERT INTO overdue_notice
         (obligation_id, sweep_id, division_code, sector, addressed_to, text, flagged_for, written_at)
       SELECT f.id, ${parameters.add(flagging.sweepId)}, f.division_code, f.sector,
         ${parameters.add(addressedRoles)}::text[],
         replace(replace(wording.text, '{dueOn}', f.due_on::text), '{clauses}', array_to_string(f.clause_ids, '、')),
         ${day}::date, ${now}
       FROM flagged f JOIN unnest(${kinds}::text[], ${texts}::text[]) AS wording (kind, text) USING (kind)
       ORDER BY f.due_on, f.id
       RETURNING 1
     )
     SELECT count(*)::int AS count FROM written`,
    parameters.values,
  );
  return row?.count ?? 0;
}

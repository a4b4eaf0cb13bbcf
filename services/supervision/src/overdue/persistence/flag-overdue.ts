import type { PlainDate } from '@dixian/calendar';
import { Conditions, type Scope, type Statements } from '@dixian/service';
import { withinScope } from '../../ground/persistence/within-scope';
import { hasStatus } from '../../obligations/persistence/obligation-view';
import { noticesByKind } from '../domain/overdue-notice';

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
  const add = new Conditions();
  const day = add.parameter(flagging.sweptFor);
  const now = `${add.parameter(flagging.now)}::timestamptz`;
  withinScope(add, 'o', flagging.scope)
    .add(`o.flagged_at IS NULL AND o.begins_on <= ${day}::date`)
    .add(hasStatus('OVERDUE', day));
  const notices = noticesByKind();
  const kinds = add.parameter(notices.kinds);
  const texts = add.parameter(notices.texts);
  const roles = add.parameter(notices.roles);
  const [row] = await transaction.query<{ count: number }>(
    `WITH flagged AS (
       UPDATE obligation o SET flagged_at = ${now} ${add.where()}
       RETURNING o.id, o.kind, o.due_key AS due_on, o.clause_ids, o.division_code, o.sector
     ), written AS (
       INSERT INTO overdue_notice
         (obligation_id, sweep_id, division_code, sector, addressed_to, text, flagged_for, written_at)
       SELECT f.id, ${add.parameter(flagging.sweepId)}, f.division_code, f.sector,
         string_to_array(wording.roles, ','),
         replace(replace(wording.text, '{dueOn}', f.due_on::text), '{clauses}', array_to_string(f.clause_ids, '、')),
         ${day}::date, ${now}
       FROM flagged f JOIN unnest(${kinds}::text[], ${texts}::text[], ${roles}::text[]) AS wording (kind, text, roles) USING (kind)
       ORDER BY f.due_on, f.id
       RETURNING 1
     )
     SELECT count(*)::int AS count FROM written`,
    add.parameters,
  );
  return row?.count ?? 0;
}

import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import type { DutyLevel } from '../../ground/domain/duty-level';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';

/** An obligation that is held until the transaction ends. */
export interface HeldObligation {
  readonly id: string;
  readonly kind: SupervisedKind;
  readonly beginsOn: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly unit: string;
  readonly endedOn: PlainDate | null;
  readonly pausedFrom: PlainDate | null;
  readonly pausedUntil: PlainDate | null;
  readonly owedAt: DutyLevel | null;
  readonly clauseIds: string[];
  readonly sector: string | null;
  readonly divisionCode: string;
}

/** Holds an obligation of the caller's scope; row-level security binds it. */
export async function holdObligation(
  transaction: Statements,
  id: string,
): Promise<HeldObligation | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<HeldObligation>(
    `SELECT id, kind, begins_on AS "beginsOn", due_on + due_shift AS "dueOn", unit, ended_on AS "endedOn",
       paused_from AS "pausedFrom", paused_until AS "pausedUntil", owed_at AS "owedAt", clause_ids AS "clauseIds", sector,
       division_code AS "divisionCode"
     FROM obligation WHERE id = $1 FOR UPDATE`,
    [id],
    'hold-obligation-to-steer',
  );
  return row;
}

/** What of an obligation a decision changes; what is left out stays. */
export interface Steered {
  readonly waivedOn?: PlainDate;
  readonly pausedFrom?: PlainDate;
  readonly pausedUntil?: PlainDate | null;
  readonly dueOn?: PlainDate | null;
  readonly owedAt?: DutyLevel;
}

/** Writes a decision; a flag for a day on which it was not late after all is withdrawn with its notice. */
export async function steerObligation(
  transaction: Statements,
  id: string,
  { waivedOn, pausedFrom, pausedUntil, dueOn, owedAt }: Steered,
  now: Date,
): Promise<void> {
  await transaction.query(
    `UPDATE obligation SET waived_on = coalesce($2::date, waived_on), paused_from = coalesce($3::date, paused_from),
       paused_until = CASE WHEN $4 THEN $5::date ELSE paused_until END,
       due_shift = CASE WHEN $6::date IS NULL THEN due_shift ELSE $6::date - due_on END, owed_at = coalesce($7, owed_at)
     WHERE id = $1`,
    [id, waivedOn, pausedFrom, pausedUntil !== undefined, pausedUntil, dueOn, owedAt].map(
      (value) => value ?? null,
    ),
    'steer-obligation',
  );
  await transaction.query(
    `WITH untrue AS (
       UPDATE overdue_notice n SET withdrawn_at = $2 FROM obligation o
       WHERE o.id = $1 AND (n.county_code, n.obligation_id) = (o.county_code, o.id) AND n.withdrawn_at IS NULL
         AND (o.due_key >= n.flagged_for OR o.ended_on <= n.flagged_for OR o.paused_from <= n.flagged_for
           AND (o.paused_until IS NULL OR o.paused_until > n.flagged_for))
       RETURNING n.obligation_id
     )
     UPDATE obligation SET flagged_at = NULL WHERE id IN (SELECT obligation_id FROM untrue)`,
    [id, now],
    'withdraw-untrue-of-steered',
  );
}

import { PermanentFailure } from '@dixian/jobs';
import { type Statements, systemScope } from '@dixian/service';
import type { TurnWork } from '../jobs';
import { foundItems } from './found-items';
import { batchOf, type Chosen } from './item-batch';
import { holdPart } from './part';
import { type PlannedRule, plannedRules } from './planned-rules';
import type { Turning } from './turning';
import { runOf, workThrough } from './work-through';

/** Does what was previewed and approved, item by item as it was shown; what is otherwise by now is left and listed. */
export async function applyPart(turning: Turning, work: TurnWork, signal: AbortSignal): Promise<void> {
  await assertApproved(turning, work);
  const planned = plannedRules(turning, work);
  await workThrough(
    turning,
    work,
    {
      state: 'PLANNED',
      backwards: false,
      async batch(transaction, chosen) {
        const rule = planned.find(
          ({ rule: { name }, entry }) => name === chosen.rule && entry === chosen.transition,
        );
        const batch = batchOf(runOf(work), chosen, 'PLANNED');
        await rule?.rule.hold?.(transaction, batch);
        await leaveChanged(transaction, chosen, rule);
        if (rule) await rule.rule.apply?.(transaction, batch, rule.asked);
        await transaction.query(
          `UPDATE transition_item SET state = 'DONE' WHERE id = ANY($1::uuid[]) AND state = 'PLANNED'`,
          [chosen.ids],
        );
      },
    },
    signal,
  );
}

async function assertApproved({ database }: Turning, { runId, round, digest }: TurnWork): Promise<void> {
  const part = await database.write(systemScope, (transaction) => holdPart(transaction, runId));
  if (part?.round === round && (part.phase !== 'PREVIEW' || part.finished) && part.digest === digest) return;
  throw new PermanentFailure('The preview that was approved is not the one that is kept here');
}

// Looked at again by the very query of the preview: what it gives no more, or gives otherwise, is not what was approved.
async function leaveChanged(
  transaction: Statements,
  { ids, subjects }: Chosen,
  planned: PlannedRule | undefined,
): Promise<void> {
  const parameters: unknown[] = [ids];
  const found = planned && foundItems(planned, parameters, [...new Set(subjects)]);
  // Both sides in one aggregate: they are joined by subjects of which no statistics tell how many there are.
  await transaction.query(
    `WITH found AS MATERIALIZED (${found ?? NOTHING}), compared AS (
       SELECT (array_agg(u.id) FILTER (WHERE u.id IS NOT NULL))[1] AS id, (array_agg(u.now) FILTER (WHERE u.id IS NULL))[1] AS now
       FROM (
         SELECT o.id, o.subject_kind, o.subject_id, o.hash, NULL::jsonb AS now
         FROM transition_item o WHERE o.id = ANY($1::uuid[]) AND o.state = 'PLANNED'
         UNION ALL SELECT NULL, f.subject_kind, f.subject_id, f.hash, f.before || f.after || f.facts FROM found f
       ) AS u
       GROUP BY u.subject_kind, u.subject_id
       HAVING count(u.id) = 1 AND (count(*) = 1 OR min(encode(u.hash, 'hex')) <> max(encode(u.hash, 'hex')))
     )
     UPDATE transition_item i SET state = 'CHANGED', found = c.now FROM compared c WHERE i.id = c.id`,
    parameters,
  );
}

const NOTHING = `SELECT NULL AS subject_kind, NULL AS subject_id, NULL::jsonb AS before, NULL::jsonb AS after,
  NULL::jsonb AS facts, NULL::bytea AS hash WHERE false`;

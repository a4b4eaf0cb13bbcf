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
  const now =
    found ??
    'SELECT NULL AS subject_kind, NULL AS subject_id, NULL::jsonb AS before, NULL::jsonb AS after, NULL::jsonb AS facts, NULL::bytea AS hash WHERE false';
  await transaction.query(
    `WITH found AS MATERIALIZED (${now})
     UPDATE transition_item i SET state = 'CHANGED', found = f.before || f.after || f.facts
     FROM transition_item o LEFT JOIN found f ON f.subject_kind = o.subject_kind AND f.subject_id = o.subject_id
     WHERE o.id = ANY($1::uuid[]) AND i.county_code = o.county_code AND i.id = o.id AND i.state = 'PLANNED'
       AND f.hash IS DISTINCT FROM o.hash`,
    parameters,
  );
}

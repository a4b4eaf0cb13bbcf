import type { TurnWork } from '../jobs';
import { batchOf } from './item-batch';
import type { Turning } from './turning';
import { runOf, workThrough } from './work-through';

/** Makes everything as it was before, from the last item to the first; what something rests on by now stays and is listed. */
export async function undoPart(turning: Turning, work: TurnWork, signal: AbortSignal): Promise<void> {
  await workThrough(
    turning,
    work,
    {
      state: 'DONE',
      backwards: true,
      async batch(transaction, chosen) {
        const rule = turning.rules.find(({ name }) => name === chosen.rule);
        const batch = batchOf(runOf(work), chosen, 'DONE');
        await rule?.hold?.(transaction, batch);
        const rests = rule?.rests?.(batch);
        if (rests) {
          await transaction.query(
            `UPDATE transition_item i SET state = 'KEPT', rested_by = r.rested_by
             FROM (${rests.sql}) AS r WHERE i.id = r.item_id AND i.state = 'DONE'`,
            rests.parameters,
          );
        }
        await rule?.undo?.(transaction, batch);
        await transaction.query(
          `UPDATE transition_item SET state = 'UNDONE' WHERE id = ANY($1::uuid[]) AND state = 'DONE'`,
          [chosen.ids],
        );
      },
    },
    signal,
  );
}

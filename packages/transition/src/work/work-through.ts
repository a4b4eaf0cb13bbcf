import { plainDate } from '@dixian/calendar';
import { type Statements, systemScope } from '@dixian/service';
import type { TurnWork } from '../jobs';
import type { ItemState } from '../tables';
import { type Behind, type Chosen, nextItems } from './item-batch';
import { beginPhase, holdPart, noteProgress } from './part';
import { tellPart } from './tell';
import type { Turning } from './turning';

/** How items of a part are worked through: which of them, in which order, and what is done with a batch. */
export interface Way {
  readonly state: ItemState;
  readonly backwards: boolean;
  batch(transaction: Statements, chosen: Chosen): Promise<void>;
}

/**
 * Works through the items of a part, a transaction a batch, each with its progress told. Killed at any moment it goes on with
 * what is left, since a batch and the state of its items are one transaction.
 */
export async function workThrough(
  turning: Turning,
  work: TurnWork,
  way: Way,
  signal: AbortSignal,
): Promise<void> {
  const { database, service, batchSize } = turning;
  let behind: Behind | undefined;
  for (;;) {
    signal.throwIfAborted();
    const last = await database.write(systemScope, async (transaction): Promise<Behind | 'finished'> => {
      const part = behind ? await holdPart(transaction, work.runId) : await beginPhase(transaction, work);
      if (part?.phase !== work.phase || part.round !== work.round) return 'finished';
      const chosen = await nextItems(transaction, work.runId, way.state, {
        size: batchSize,
        behind,
        backwards: way.backwards,
      });
      if (!chosen) {
        await noteProgress(transaction, work.runId, { finished: true });
        await tellPart(transaction, service, work.runId);
        return 'finished';
      }
      await way.batch(transaction, chosen);
      await noteProgress(transaction, work.runId, { handled: part.handled + chosen.ids.length });
      await tellPart(transaction, service, work.runId);
      return { position: chosen.position, id: chosen.ids.at(-1) ?? '' };
    });
    turning.published();
    if (last === 'finished') return;
    behind = last;
  }
}

/** Place and day of a run, as a batch tells them. */
export function runOf({ runId, day }: TurnWork) {
  return { runId, day: plainDate(day) };
}

import type { EventPayloads, EventType } from '@dixian/events';
import type { RunningService } from '@dixian/service';
import { waitUntil } from './wait-until';

/** Publishes an event through the service's own outbox and queue, and waits until its inbox holds it. */
export async function deliverEvent<Type extends EventType>(
  { parts }: Pick<RunningService, 'parts'>,
  type: Type,
  payload: EventPayloads[Type],
): Promise<void> {
  const { publish, systemScope } = await import('@dixian/service');
  const id = await parts.workerDb.write(systemScope, async (transaction) => {
    await publish<EventType>(transaction, { type, divisionCode: '', payload });
    const [row] = await transaction.query<{ id: string }>(
      'SELECT id FROM outbox WHERE xmin = pg_current_xact_id()::xid',
    );
    return row?.id;
  });
  parts.published();
  await waitUntil(
    () =>
      parts.workerDb.read(systemScope, async (statements) => {
        const rows = await statements.query('SELECT FROM inbox WHERE event_id = $1', [id]);
        return rows.length > 0;
      }),
    { what: `the service to handle ${type}` },
  );
}

import type { EventPayloads, EventType } from '@dixian/events';
import type { RunningService } from '@dixian/service';

/** An event that a service has published. */
export interface ToldEvent<Type extends EventType = EventType> {
  type: Type;
  divisionCode: string;
  payload: EventPayloads[Type];
}

/** Everything that a service has told of, in order; an event that does not fit its schema is an Error. */
export async function everythingTold({ parts }: Pick<RunningService, 'parts'>): Promise<ToldEvent[]> {
  const { systemScope } = await import('@dixian/service');
  const events: typeof import('@dixian/events') = await import('@dixian/events');
  const told = await parts.workerDb.read(systemScope, (statements) =>
    statements.query<ToldEvent>(
      'SELECT type, division_code AS "divisionCode", payload FROM outbox ORDER BY type, seq',
    ),
  );
  for (const { type, payload } of told) events.assertPayload(type, payload);
  return told;
}

/**
 * Runs `work` and gives what the service told of these types meanwhile, type by type and each in order; an event that
 * does not fit its schema is an Error.
 */
export async function toldMeanwhile<Type extends EventType>(
  { parts }: Pick<RunningService, 'parts'>,
  types: readonly Type[],
  work: () => Promise<unknown>,
): Promise<ToldEvent<Type>[]> {
  const { systemScope } = await import('@dixian/service');
  const events: typeof import('@dixian/events') = await import('@dixian/events');
  const read = <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
    parts.workerDb.read(systemScope, (statements) => statements.query<Row>(sql, parameters));
  const [last] = await read<{ seq: string }>('SELECT coalesce(max(seq), 0)::text AS seq FROM outbox');
  await work();
  const told = await read<ToldEvent<Type>>(
    `SELECT type, division_code AS "divisionCode", payload FROM outbox
     WHERE seq > $1::bigint AND type = ANY($2::text[]) ORDER BY type, seq`,
    [last?.seq, types],
  );
  for (const { type, payload } of told) events.assertPayload(type, payload);
  return told;
}

/** Items of the events of a type, all in one list: each payload has one list of them. */
export function itemsTold(events: readonly ToldEvent[], type: EventType): object[] {
  return events
    .filter((event) => event.type === type)
    .flatMap(({ payload }) => Object.values(payload)[0] as object[]);
}

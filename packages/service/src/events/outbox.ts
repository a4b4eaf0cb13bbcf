import { assertPayload, type EventPayloads, type EventType } from '@dixian/events';
import type { Statements } from '../database/statements';

/** An event to be published with the transaction that caused it. */
export interface NewEvent<Type extends EventType = EventType> {
  type: Type;
  /** Division the event belongs to; '' where it spans several. */
  divisionCode: string;
  payload: EventPayloads[Type];
}

/** Writes events to the outbox within `transaction`; they are delivered once it has committed. */
export async function publish<Type extends EventType>(
  transaction: Statements,
  ...events: readonly NewEvent<Type>[]
): Promise<void> {
  if (events.length === 0) return;
  for (const event of events) assertPayload(event.type, event.payload);
  await transaction.query(
    `INSERT INTO outbox (type, division_code, payload)
     SELECT * FROM unnest($1::text[], $2::text[], $3::jsonb[])`,
    [
      events.map((event) => event.type),
      events.map((event) => event.divisionCode),
      events.map((event) => JSON.stringify(event.payload)),
    ],
  );
}

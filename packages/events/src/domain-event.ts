import type { EventPayloads } from './generated';

export type EventType = keyof EventPayloads;

/** An event as it is stored and delivered. */
export interface DomainEvent<Type extends EventType = EventType> {
  id: string;
  type: Type;
  divisionCode: string;
  /** When it was recorded, RFC 3339. */
  recordedAt: string;
  payload: EventPayloads[Type];
}

/** Families of measures (帮扶措施), in the order of the documents. */
export type MeasureFamily = EventPayloads['measure-delivered']['measures'][number]['family'];

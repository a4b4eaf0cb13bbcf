export {
  assertPayload,
  EventInvalid,
  eventParties,
  eventTypes,
  factsOf,
  payloadFor,
  publishersFor,
  subscribersOf,
  subscriptionsOf,
} from './catalogue';
export type { DomainEvent, EventType, MeasureFamily } from './domain-event';
export type { EventPayloads } from './generated';

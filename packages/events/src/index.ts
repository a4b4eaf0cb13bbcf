export {
  assertPayload,
  EventInvalid,
  eventParties,
  eventTypes,
  factsOf,
  partsOf,
  payloadFor,
  publishersFor,
  subscribersOf,
  subscriptionsOf,
} from './catalogue';
export type { DomainEvent, EventType, MeasureFamily } from './domain-event';
export type { EventPayloads } from './generated';
export type { Told } from './known-facts';

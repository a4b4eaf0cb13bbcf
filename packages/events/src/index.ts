export { assertPayload, EventInvalid, eventTypes, subscribersOf } from './catalogue';
export type { DomainEvent, EventType, MeasureFamily } from './domain-event';
export type { EventPayloads } from './generated';

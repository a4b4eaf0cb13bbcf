export { assertPayload, EventInvalid, eventTypes, publishersOf, subscribersOf } from './catalogue';
export type { DomainEvent, EventPayloads, EventType, MeasureFamily } from './payloads';

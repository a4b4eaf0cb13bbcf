export { assertPayload, EventInvalid, eventTypes, publisherOf, subscribersOf } from './catalogue';
export type { DomainEvent, EventPayloads, EventType } from './payloads';

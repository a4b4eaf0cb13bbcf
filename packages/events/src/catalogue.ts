import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { EventType } from './domain-event';
import type { EventPayloads } from './generated';
import { type FactSchema, factsIn, isInParts, partsFor, type Told, withoutUnknown } from './known-facts';

interface EventContract {
  readonly publishers: readonly string[];
  readonly subscribers: readonly string[];
  /** Compiled when the first payload comes: a service meets few of the types. */
  readonly schema: FactSchema;
  validate?: ValidateFunction;
}

const DIRECTORY = join(__dirname, '..', '..', '..', 'schemas', 'events');

/** The payload does not fit the event's schema. */
export class EventInvalid extends Error {
  override readonly name = 'EventInvalid';
}

function readContracts(): Map<string, EventContract> {
  const files = readdirSync(DIRECTORY).filter((name) => name.endsWith('.json'));
  return new Map(
    files.map((file) => {
      const schema = JSON.parse(readFileSync(join(DIRECTORY, file), 'utf8'));
      const publishers = [schema['x-publisher']].flat();
      return [file.slice(0, -'.json'.length), { publishers, subscribers: schema['x-subscribers'], schema }];
    }),
  );
}

const contracts = readContracts();
let compiler: Ajv2020 | undefined;

function compilerOfAll(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, keywords: ['x-publisher', 'x-subscribers', 'x-fact', 'x-for'] });
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  return ajv;
}

function contractOf(type: string): EventContract {
  const contract = contracts.get(type);
  if (!contract) throw new EventInvalid(`No schema schemas/events/${type}.json`);
  return contract;
}

function validatorOf(type: string): ValidateFunction {
  const contract = contractOf(type);
  compiler ??= compilerOfAll();
  contract.validate ??= compiler.compile(contract.schema);
  return contract.validate;
}

/** Names of all event types with a schema. */
export function eventTypes(): EventType[] {
  return [...contracts.keys()] as EventType[];
}

/** Services that receive events of this type. */
export function subscribersOf(type: EventType): readonly string[] {
  return contractOf(type).subscribers;
}

/** All services that publish or receive events. */
export function eventParties(): string[] {
  const all = [...contracts.values()].flatMap((contract) => [
    ...contract.publishers,
    ...contract.subscribers,
  ]);
  return [...new Set(all)].sort();
}

/** Services whose events a service receives. */
export function publishersFor(subscriber: string): string[] {
  const heard = [...contracts.values()].filter(({ subscribers }) => subscribers.includes(subscriber));
  return [...new Set(heard.flatMap(({ publishers }) => publishers))].sort();
}

/** Types of events that a service receives. */
export function subscriptionsOf(service: string): EventType[] {
  const names = [...contracts].filter(([, { subscribers }]) => subscribers.includes(service));
  return names.map(([name]) => name as EventType);
}

/** Kinds of facts that events of this type carry, as its schema names them (`x-fact`). */
export function factsOf(type: EventType): string[] {
  return factsIn(contractOf(type).schema);
}

/** The fields of an event that its schema keeps for some subscribers alone (`x-for`) and gives to this one. */
export function partsOf(type: EventType, subscriber: string): string[] {
  return partsFor(contractOf(type).schema, subscriber);
}

/** The payload without what is for others, and without what its subscriber does not know. */
export function payloadFor<Payload extends object>(type: EventType, payload: Payload, told: Told): Payload {
  const { schema } = contractOf(type);
  if (!isInParts(schema) && factsIn(schema).every((fact) => told.knows(fact))) return payload;
  return withoutUnknown(schema, payload, told);
}

/** Throws EventInvalid naming the place, never the value, where a payload breaks its schema. */
export function assertPayload<Type extends EventType>(
  type: Type,
  payload: unknown,
): asserts payload is EventPayloads[Type] {
  const validate = validatorOf(type);
  if (!validate(payload)) {
    const first = validate.errors?.[0];
    throw new EventInvalid(
      `${type}${first?.instancePath ?? ''}: ${first?.message ?? 'does not fit its schema'}`,
    );
  }
}

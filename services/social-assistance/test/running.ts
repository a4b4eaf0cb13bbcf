import type { EventPayloads } from '@dixian/events';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

export type Assistance = ServiceUnderTest<ReturnType<typeof service.readEnvironment>>;

/** A household as tests register it: its standing is told with it unless it is left out. */
export interface TestHousehold {
  readonly id: string;
  readonly code: string;
  readonly divisionCode: string;
  readonly persons?: readonly { readonly id: string; readonly certificateIndex: string }[];
}

/** A service at a day, with standards where a test supplies them. */
export function startAssistance(
  now: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Assistance> {
  return runningService(service, { now, variables });
}

/** Tells the register's households to the service. */
export function register(assistance: Assistance, ...households: readonly TestHousehold[]): Promise<void> {
  return assistance.deliver('household-registered', {
    households: households.map(({ persons = [], ...household }) => ({
      ...household,
      version: 1,
      persons: [...persons],
    })),
  });
}

interface Stands {
  readonly identifiedOn?: string;
  readonly eliminatedOn?: string | null;
  readonly category?: 'UNSTABLE_EXIT' | 'MARGINAL' | 'SUDDEN_SEVERE';
  readonly registeredPoorOn?: string;
  readonly outOfPoverty?: boolean;
  readonly labelledOn?: string;
  readonly labour?: 'SKILLED' | 'ORDINARY' | 'WEAK' | 'LOST' | 'NONE' | null;
  readonly birth?: string | null;
  readonly studying?: boolean | null;
  readonly registeredHere?: boolean | null;
  readonly version?: number;
}

/** How a household stands, as households tell it. */
export function standingOf(
  { id, divisionCode, persons = [] }: TestHousehold,
  stands: Stands,
): EventPayloads['household-standing']['households'][number] {
  const { identifiedOn, eliminatedOn = null, category = 'MARGINAL', registeredPoorOn, labelledOn } = stands;
  return {
    householdId: id,
    divisionCode,
    version: stands.version ?? 1,
    periods: identifiedOn ? [{ periodId: id, identifiedOn, eliminatedOn, monthOnly: false, category }] : [],
    registration: {
      outOfPoverty: stands.outOfPoverty ?? false,
      poor: registeredPoorOn ? [{ registeredOn: registeredPoorOn, reachedOn: null }] : [],
    },
    labels: labelledOn ? [{ labelId: id, labelledOn, removedOn: null }] : [],
    members: persons.map((person) => ({
      personId: person.id,
      joinedOn: '2020-01-01',
      leftOn: null,
      birth: stands.birth ?? null,
      labour: stands.labour ?? null,
      studying: stands.studying ?? null,
      registeredHere: stands.registeredHere ?? null,
    })),
  };
}

/** Tells how a household stands. */
export function tellStanding(
  assistance: Assistance,
  household: TestHousehold,
  stands: Stands,
): Promise<void> {
  return assistance.deliver('household-standing', { households: [standingOf(household, stands)] });
}

/** A field of a household, as an account sees it on a day. */
export async function householdField<Value>(
  assistance: Assistance,
  account: string,
  id: string,
  field: string,
): Promise<Value | undefined> {
  const { data } = await assistance.ask<{ _entities: ({ value: Value } | null)[] }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { value: ${field} } } }`,
    { of: [{ __typename: 'Household', id }] },
  );
  return data._entities[0]?.value;
}

export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string;
  readonly [field: string]: unknown;
}

let keys = 0;

/** A mutation with its input; each call has a key of its own unless one is given. */
export async function act(
  assistance: Assistance,
  account: string,
  mutation: string,
  { input, answer = '' }: { input: object; answer?: string },
): Promise<Outcome> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await assistance.ask<Record<string, Outcome>>(
    account,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
      ... on UserError { code } ... on InvalidInput { field } ... on NotFound { field } ${answer} } }`,
    { input: { idempotencyKey: `${mutation}-${keys++}`, ...input } },
  );
  expect(errors).toBeUndefined();
  const outcome = data[mutation];
  if (!outcome) throw new Error(`${mutation} gave nothing`);
  return outcome;
}

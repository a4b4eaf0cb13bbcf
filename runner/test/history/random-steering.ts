import type { PlainDate } from '@dixian/calendar';
import type { TwoServices } from '../two-services';
import type { RandomNumbers } from './random-numbers';

const ACTS = ['suspendObligation', 'suspendObligation', 'waiveObligation', 'transferObligation'] as const;
const LEVELS = ['VILLAGE', 'TOWNSHIP', 'COUNTY'] as const;

interface Steering {
  /** The county's account. */
  readonly county: string;
  readonly day: PlainDate;
  readonly key: string;
  readonly numbers: RandomNumbers;
}

interface Open {
  readonly status: string;
  readonly node: { readonly id: string };
}

interface Answer {
  readonly __typename: string;
  readonly code?: string;
}

/**
 * Lets the county suspend, resume, waive or transfer something that is open on the day, once supervision has heard of all that
 * was done before; gives which of these it was and what came of it, or undefined where nothing is open.
 */
export async function steerSomething(
  services: TwoServices,
  { county, day, key, numbers }: Steering,
): Promise<[string, Answer] | undefined> {
  await services.settled();
  const open = await openOn(services, county, day);
  if (open.length === 0) return undefined;
  const suspended = open.filter(({ status }) => status === 'SUSPENDED');
  const from = [suspended, open].find((of) => of.length > 0 && numbers.one([true, false])) ?? open;
  const { status, node } = numbers.one(from);
  const act =
    status === 'SUSPENDED'
      ? numbers.one(['resumeObligation', 'waiveObligation'] as const)
      : numbers.one(ACTS);
  const given = { obligationId: node.id, occurredOn: day, reason: '洪涝受灾', idempotencyKey: key };
  const input = act === 'transferObligation' ? { ...given, toLevel: numbers.one(LEVELS) } : given;
  return [act, await decide(services, county, act, input)];
}

async function openOn({ supervision }: TwoServices, county: string, day: PlainDate): Promise<Open[]> {
  const { data, errors } = await supervision.ask<{ obligations: { edges: Open[] } }>(
    county,
    `{ obligations(asOf: "${day}", first: 200) { edges { status node { id } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.obligations.edges.filter(({ status }) => ['OPEN', 'OVERDUE', 'SUSPENDED'].includes(status));
}

async function decide(
  { supervision }: TwoServices,
  county: string,
  act: string,
  input: object,
): Promise<Answer> {
  const type = act === 'transferObligation' ? 'TransferObligationInput' : 'SteerObligationInput';
  const { data, errors } = await supervision.ask<Record<string, Answer>>(
    county,
    `mutation ($input: ${type}!) { ${act}(input: $input) { __typename ... on UserError { code } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[act] as Answer;
}

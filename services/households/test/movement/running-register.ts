import { syntheticCertificate } from '@dixian/testkit';
import { mutate } from '../mutate';
import { type Households, rowsOf, runningHouseholds } from '../running-households';

export const VILLAGE = '500235216220';
export const OTHER_VILLAGE = '500235216219';
export const TOWNSHIP = 'township@500235216';
export const COUNTY = 'county@500235';

/** An answer of a mutation on the register. */
export interface Outcome {
  __typename: string;
  code?: string;
  field?: string;
  message?: string;
  clauses?: { id: string }[];
  household?: { id: string; code: string; version: number; provisionalCode: boolean };
  movement?: {
    kind: string;
    fromCode: string | null;
    toCode: string | null;
    persons: { id: string; name: string }[];
    changes: { field: string; from: string | null; to: string | null }[];
  };
  offer?: { id: string; state: string; memberCount: number; household: { id: string } | null };
}

const HOUSEHOLD = '{ id code version provisionalCode }';
const RESULT = `... on UserError { code message clauses { id } } ... on InvalidInput { field } ... on NotFound { field }
  ... on HouseholdRecorded { household ${HOUSEHOLD}
    movement { kind fromCode toCode persons { id name } changes { field from to } } }
  ... on HouseholdConflict { household ${HOUSEHOLD} }`;
const OFFER = `... on UserError { code message } ... on InvalidInput { field } ... on NotFound { field }
  ... on MoveOffered { offer { id state memberCount household { id } } }`;

let sequence = 0;

/** A certificate number that no other member of a test has. */
export function newCertificate(birthOn = '1980-02-29'): string {
  sequence += 1;
  return syntheticCertificate({ birthOn, sequence: 50_000 + sequence });
}

/** A key that was not used yet. */
export function newKey(): string {
  sequence += 1;
  return `key-${sequence}`;
}

/** A member as the graph takes it. */
export function member(name: string, change: object = {}) {
  return { name, certificateNumber: newCertificate(), relation: '子', ...change };
}

export const head = (name: string, change: object = {}) =>
  member(name, { relation: '户主', isHead: true, ...change });

/** The service on an empty register, and what tests do by hand. */
export class Register {
  private constructor(readonly households: Households) {}

  static async start(now = '2025-12-01'): Promise<Register> {
    return new Register(await runningHouseholds(now));
  }

  async act(account: string, mutation: string, given: object): Promise<Outcome> {
    const fields = /Offer$|^offer/.test(mutation) ? OFFER : RESULT;
    const input = { idempotencyKey: newKey(), ...given };
    return mutate<Outcome>(this.households, account, { mutation, input, fields });
  }

  /** Registers a household of these members and gives its id and theirs, by name. */
  async family(
    members: readonly object[],
    {
      division = VILLAGE,
      occurredOn = '2025-03-20',
      account = `village@${division}`,
      code,
    }: FamilyChange = {},
  ): Promise<Family> {
    const outcome = await this.act(account, 'registerHousehold', { division, occurredOn, members, code });
    expect(outcome).toMatchObject({ __typename: 'HouseholdRecorded' });
    const { household, movement } = outcome;
    if (!household || !movement) throw new Error('Nothing was registered');
    return { ...household, persons: Object.fromEntries(movement.persons.map(({ id, name }) => [name, id])) };
  }

  /** A household as an account sees it, with what became of it and what was done to it. */
  async household(account: string, id: string): Promise<Record<string, unknown> | null> {
    const { data } = await this.households.ask<{ household: Record<string, unknown> | null }>(
      account,
      `query ($id: ID!) { household(id: $id) { code householdType version mergedOn division { code } mergedInto { id }
         splitFrom { id } splitInto { id } movements { kind fromHousehold { id } household { id } } incomes { year } } }`,
      { id },
    );
    return data.household;
  }

  rows<Row extends object>(sql: string, parameters: readonly unknown[] = [], division = ''): Promise<Row[]> {
    return rowsOf<Row>(this.households, sql, parameters, division);
  }

  /** Members of a household on a day, as text, in the order of their names. */
  async members(account: string, id: string, asOf?: string): Promise<string[] | null> {
    const { data } = await this.households.ask<{ household: { members: Member[] } | null }>(
      account,
      `query ($id: ID!, $asOf: Date) { household(id: $id) {
         members(asOf: $asOf) { relation isHead joinedOn leftOn person { name } } } }`,
      { id, asOf },
    );
    if (!data.household) return null;
    return data.household.members.map(({ person, relation }) => `${person.name} ${relation}`).sort();
  }
}

interface FamilyChange {
  division?: string;
  occurredOn?: string;
  account?: string;
  code?: string;
}

interface Family {
  id: string;
  code: string;
  version: number;
  persons: Record<string, string>;
}

interface Member {
  relation: string;
  person: { name: string };
}

import { runningService, type ServiceUnderTest, syntheticCertificate } from '@dixian/testkit';
import { service } from '../src/service';

/** A household with its children, as the register and its standing tell of it. */
export interface TestFamily {
  readonly place: string;
  readonly household: string;
  readonly code: string;
  readonly children: readonly { readonly id: string; readonly birth: string; readonly index: string }[];
}

/** The department at work: families that it was told of, acts through the graph, each with its key. */
export class TestSchools {
  private keys = 0;
  private families = 0;

  private constructor(readonly education: ServiceUnderTest) {}

  static async open(now: string, variables: Record<string, string> = {}): Promise<TestSchools> {
    return new TestSchools(await runningService(service, { now, variables }));
  }

  /** Tells of a family with a child for each day of birth, monitored in these periods. */
  async family(
    place: string,
    births: readonly string[],
    periods: readonly [string, string | null, boolean?][] = [['2023-01-01', null]],
  ): Promise<TestFamily> {
    const number = ++this.families;
    const id = (kind: number, at = 0) =>
      `0199a1b2-0000-7000-8000-${String(number).padStart(6, '0')}${String(kind * 1000 + at).padStart(6, '0')}`;
    const index = (at: number) => Buffer.alloc(32, `${number}-${at}`).toString('hex');
    const family: TestFamily = {
      place,
      household: id(1),
      code: `${place.slice(0, 9)}${String(number).padStart(6, '0')}`,
      children: births.map((birth, at) => ({ id: id(2, at), birth, index: index(at) })),
    };
    await this.education.deliver('household-registered', {
      households: [
        {
          id: family.household,
          code: family.code,
          divisionCode: place,
          version: 1,
          persons: family.children.map((child) => ({ id: child.id, certificateIndex: child.index })),
        },
      ],
    });
    await this.standing(family, periods);
    return family;
  }

  /** Tells how the household stands. */
  async standing(
    family: TestFamily,
    periods: readonly [string, string | null, boolean?][],
    version = 1,
  ): Promise<void> {
    await this.education.deliver('household-standing', {
      households: [
        {
          householdId: family.household,
          divisionCode: family.place,
          version,
          periods: periods.map(([identifiedOn, eliminatedOn, monthOnly = false], at) => ({
            periodId: `0199a1b2-0000-7000-8001-${family.household.slice(24, 34)}${String(at).padStart(2, '0')}`,
            identifiedOn,
            eliminatedOn,
            monthOnly,
          })),
          registration: { outOfPoverty: false, poor: [] },
          labels: [],
          members: family.children.map((child) => ({
            personId: child.id,
            joinedOn: '2023-01-01',
            leftOn: null,
            birth: child.birth,
            studying: null,
          })),
        },
      ],
    });
  }

  /** Does an act by a mutation and gives its answer. */
  async act<Answer extends { __typename: string }>(
    account: string,
    mutation: string,
    input: object,
    fields = '',
  ): Promise<Answer> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await this.education.ask<Record<string, Answer>>(
      account,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on UserError { code } ${fields} } }`,
      { input: { idempotencyKey: `key-${this.keys++}`, ...input } },
    );
    expect(errors).toBeUndefined();
    const answer = data[mutation];
    if (!answer) throw new Error('no answer');
    return answer;
  }

  /** Fields of a person or household. */
  async of<Found>(account: string, type: 'Person' | 'Household', id: string, fields: string): Promise<Found> {
    const { data, errors } = await this.education.ask<{ _entities: [Found] }>(
      account,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
      { of: [{ __typename: type, id }] },
    );
    expect(errors).toBeUndefined();
    return data._entities[0];
  }

  drop(): Promise<void> {
    return this.education.drop();
  }
}

/** A number of somebody who does not exist. */
export const certificateOf = syntheticCertificate;

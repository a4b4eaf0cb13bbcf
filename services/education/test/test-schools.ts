import { BlindIndex } from '@dixian/personal-data';
import {
  type LoadReport,
  runningService,
  type ServiceUnderTest,
  syntheticCertificate,
  waitUntil,
} from '@dixian/testkit';
import { service } from '../src/service';

// The key that services under test have.
const blindIndex = new BlindIndex(Buffer.alloc(32, 7));

/** A child of such a household. */
export interface TestChild {
  readonly id: string;
  readonly birth: string;
  readonly certificate: string;
  readonly index: string;
}

/** A household with its children, as the register and its standing tell of it. */
export interface TestFamily {
  readonly place: string;
  readonly household: string;
  readonly code: string;
  readonly children: readonly TestChild[];
}

const STEPS = {
  CONFIRMED: 'confirmDropout',
  CLEARED: 'clearSuspicion',
  VISITED: 'recordReturnVisit',
  TAUGHT: 'recordHomeLesson',
  RETURNED: 'recordReturn',
} as const;

/** What is done in a case. */
export type TestStep = keyof typeof STEPS;

/** The department at work: families that it was told of, acts through the graph, each with its key. */
export class TestSchools {
  private keys = 0;
  private families = 0;

  private constructor(readonly education: ServiceUnderTest) {}

  static async open(now: string, variables: Record<string, string> = {}): Promise<TestSchools> {
    return new TestSchools(await runningService(service, { now, variables }));
  }

  /** The number that the first child of the next family will have. */
  certificateOfNext(birthOn: string): string {
    return syntheticCertificate({ birthOn, sequence: (this.families + 1) * 10 });
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
    const certificate = (at: number, birthOn: string) =>
      syntheticCertificate({ birthOn, sequence: number * 10 + at });
    const family: TestFamily = {
      place,
      household: id(1),
      code: `${place.slice(0, 9)}${String(number).padStart(6, '0')}`,
      children: births.map((birth, at) => {
        const own = certificate(at, birth);
        return { id: id(2, at), birth, certificate: own, index: blindIndex.of(own).toString('hex') };
      }),
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

  /** Records what was done in a case. */
  step<Answer extends { __typename: string }>(
    account: string,
    { kind, ...input }: { kind: TestStep; caseId: string | undefined; occurredOn: string },
    fields = '',
  ): Promise<Answer> {
    return this.act<Answer>(account, STEPS[kind], input, fields);
  }

  /** Loads a list of rows under a heading, named so that it speaks for a day. */
  load(account: string, ledger: string, day: string, lines: readonly string[]): Promise<LoadReport> {
    return this.education.load(account, ledger, {
      name: `名单_${day.replaceAll('-', '')}.csv`,
      content: lines.join('\n'),
    });
  }

  /** Takes a run back and waits until it is. */
  async takeBack(account: string, reportId: string): Promise<void> {
    const input = { reportId, reason: '文件选错', idempotencyKey: `key-${this.keys++}` };
    const { data } = await this.education.ask<{ back: { __typename: string } }>(
      account,
      'mutation ($input: WithdrawImportInput!) { back: withdrawEducationImport(input: $input) { __typename } }',
      { input },
    );
    expect(data.back.__typename).toBe('ImportWithdrawalStarted');
    await waitUntil(async () => {
      const asked = await this.education.ask<{ report: { state: string } }>(
        account,
        'query ($id: ID!) { report: educationImport(id: $id) { state } }',
        { id: reportId },
      );
      return asked.data.report.state === 'WITHDRAWN' ? true : undefined;
    });
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

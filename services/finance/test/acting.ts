import { type ServiceUnderTest, waitUntil } from '@dixian/testkit';

export type Outcome = { __typename: string; code?: string; clauses?: { id: string }[] } & Record<
  string,
  unknown
>;

/** Acts on a running service, each under a key of its own, on the day of the test unless the input says otherwise. */
export function acting(running: () => ServiceUnderTest, occurredOn: string) {
  let keys = 0;
  return {
    async act(
      account: string,
      mutation: string,
      input: object,
      fields: string,
      type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`,
    ): Promise<Outcome> {
      keys += 1;
      const { data, errors } = await running().ask<{ outcome: Outcome }>(
        account,
        `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) {
           __typename ... on UserError { code clauses { id } } ${fields} } }`,
        { input: { occurredOn, idempotencyKey: `key-${keys}`, ...input } },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.outcome;
    },
    async query<Data>(account: string, text: string, variables: object = {}): Promise<Data> {
      const { data, errors } = await running().ask<Data>(account, text, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    /** Takes a run back, and waits until its rows are gone. */
    async takeBack(account: string, reportId: string): Promise<void> {
      const asked = await running().ask(
        account,
        'mutation ($input: WithdrawImportInput!) { back: withdrawFinanceImport(input: $input) { __typename } }',
        { input: { reportId, reason: '文件选错', idempotencyKey: `back-${reportId}` } },
      );
      if (asked.errors) throw new Error(JSON.stringify(asked.errors));
      await waitUntil(async () => {
        const { data } = await running().ask<{ financeImport: { state: string } }>(
          account,
          `{ financeImport(id: "${reportId}") { state } }`,
        );
        return data.financeImport.state === 'WITHDRAWN';
      });
    },
    /** Fields of one entity, such as a household. */
    async entity<Fields>(account: string, of: object, selection: string): Promise<Fields> {
      const { data, errors } = await running().ask<{ _entities: Fields[] }>(
        account,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`,
        { of: [of] },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data._entities[0] as Fields;
    },
  };
}

interface Told {
  readonly village: string;
  readonly periods?: readonly { readonly identifiedOn: string; readonly eliminatedOn: string | null }[];
  readonly outOfPoverty?: boolean;
  readonly births?: readonly string[];
  readonly countedMembers?: number;
  /** Its standing has not arrived. */
  readonly silent?: boolean;
}

let households = 0;

/** A household with its members, registered and told of; identity numbers of synthetic people alone. */
export async function householdOf(
  finance: ServiceUnderTest,
  { village, periods = [], outOfPoverty = false, births = [], countedMembers = 1, silent = false }: Told,
): Promise<{ id: string; code: string; persons: string[] }> {
  households += 1;
  const tail = `${households}`.padStart(8, '0');
  const id = `0199a1b2-0000-7000-8000-0001${tail}`;
  const persons = births.map((_, index) => `0199a1b2-0000-7000-8${index}00-0002${tail}`);
  const code = `${village.slice(0, 9)}73${households % 10}${tail.slice(5)}`;
  await finance.deliver('household-registered', {
    households: [
      {
        id,
        code,
        divisionCode: village,
        version: 1,
        persons: persons.map((person, index) => ({
          id: person,
          certificateIndex: `${households}${index}`.padStart(64, '9'),
        })),
      },
    ],
  });
  if (silent) return { id, code, persons };
  await finance.deliver('household-standing', {
    households: [
      {
        householdId: id,
        divisionCode: village,
        version: 1,
        periods: periods.map((period, at) => ({
          ...period,
          periodId: `0199a1b2-0000-7000-9${at}00-0003${tail}`,
          monthOnly: false,
        })),
        registration: { outOfPoverty, poor: [] },
        countedMembers,
        members: births.map((birth, index) => ({
          personId: persons[index] ?? id,
          joinedOn: '2010-01-01',
          leftOn: null,
          birth,
          labour: 'ORDINARY' as const,
        })),
      },
    ],
  });
  return { id, code, persons };
}

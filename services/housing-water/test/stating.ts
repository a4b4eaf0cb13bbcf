import type { ServiceUnderTest } from '@dixian/testkit';

/** The household that statements of tests tell of, unless they say otherwise. */
export const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
export const HOUSING = 'housing@410526';
export const WATER = 'water@410526';

interface Outcome {
  __typename: string;
  code?: string;
  field?: string;
  appraisal?: object;
  answer?: object;
  renovation?: { id: string };
  statement?: object;
}

const FIELDS = `__typename ... on UserError { code } ... on InvalidInput { field } ... on NotFound { field }`;

/** The three statements of the department, as somebody makes them with `input` different from an ordinary one. */
export function stating(housing: () => Pick<ServiceUnderTest, 'ask'>) {
  let keys = 0;
  async function ask(account: string, mutation: string, fields: string, input: object): Promise<Outcome> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await housing().ask<Record<string, Outcome>>(
      account,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${FIELDS} ${fields} } }`,
      { input: { householdId: HOUSEHOLD, idempotencyKey: `key-${keys++}`, ...input } },
    );
    expect(errors).toBeUndefined();
    return data[mutation] as Outcome;
  }

  const appraise = (account: string, input: object) =>
    ask(
      account,
      'appraiseHouse',
      '... on HouseAppraised { appraisal { grade soleDwelling secure finding } }',
      {
        grade: 'C',
        soleDwelling: true,
        occurredOn: '2025-09-01',
        ...input,
      },
    );
  const water = (account: string, input: object) =>
    ask(account, 'answerWater', '... on WaterAnswered { answer { secure finding } }', {
      occurredOn: '2025-09-01',
      ...input,
    });
  const renovate = (account: string, input: object) =>
    ask(
      account,
      'recordRenovation',
      `... on RenovationRecorded { renovation { id startedOn completedOn paid outstanding }
       statement { year approved paid plannedUntil completedOn occurredOn } }`,
      {
        year: 2025,
        grade: 'D',
        approved: '20000.00',
        paid: '0.00',
        startedOn: '2025-06-01',
        plannedUntil: '2025-12-26',
        occurredOn: '2025-10-01',
        ...input,
      },
    );
  return { appraise, water, renovate };
}

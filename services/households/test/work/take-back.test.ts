import { Cases, COUNTY, EVIDENCE, type Outcome, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { mutate } from '../mutate';

interface Done {
  __typename: string;
  recorded?: number;
  refused?: number;
  results?: { result: Outcome }[];
}

const RESULT = `__typename ... on NotFound { field } ... on CaseActsRecorded { recorded refused results { result { __typename
    ... on UserError { code } ... on CaseActRecorded { case { id state version nextStep category } } } } }`;

let cases: Cases;
let ids: string[];
beforeAll(async () => {
  cases = await Cases.start('2025-07-01', 3);
  ids = [];
  for (const number of [1, 2, 3])
    ids.push(await cases.posted(`50023521679900${number}`, '2025-06-02', '2025-06-03'));
}, 120_000);
afterAll(() => cases?.households.drop());

function many(account: string, mutation: string, one: keyof typeof EVIDENCE, change: object): Promise<Done> {
  const input = { occurredOn: '2025-06-10', evidence: EVIDENCE[one], ...change };
  return mutate<Done>(cases.households, account, { mutation, input, fields: RESULT });
}

test('a wrong bulk act is taken back as a whole by its key, but for a case in which something later rests on it', async () => {
  const chosen = ids;
  const reviewed = await many(TOWNSHIP, 'recordTownshipReviews', 'recordTownshipReview', {
    items: chosen.map((caseId) => ({ caseId })),
    idempotencyKey: 'wrong-reviews',
  });
  expect(reviewed).toMatchObject({ recorded: 3 });
  await many(COUNTY, 'recordCountyDecisions', 'recordCountyDecision', {
    items: chosen.slice(0, 1).map((caseId) => ({ caseId })),
    occurredOn: '2025-06-11',
    idempotencyKey: 'decided-one',
  });
  const back = (account: string, change: object = {}) =>
    mutate<Done>(cases.households, account, {
      mutation: 'takeBackActs',
      input: {
        ...{ bulkKey: 'wrong-reviews', occurredOn: '2025-06-12', reason: '名单有误' },
        ...{ idempotencyKey: 'take-back', ...change },
      },
      fields: RESULT,
    });
  expect(await back(VILLAGE)).toMatchObject({ __typename: 'NotFound', field: 'bulkKey' });
  const taken = await back(TOWNSHIP);
  expect(taken).toMatchObject({ recorded: 2, refused: 1 });
  expect(taken.results?.map(({ result }) => result.code ?? result.case?.state).sort()).toEqual([
    'LATER_STEP',
    'PUBLICISED',
    'PUBLICISED',
  ]);
  expect(await back(TOWNSHIP)).toEqual(taken);
});

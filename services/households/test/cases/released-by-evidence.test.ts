import { mutate } from '../mutate';
import { PuAnReleases } from './pu-an-releases';
import { EVIDENCE, input, TOWNSHIP } from './running-case';

const COUNTY = 'county@500235';

interface Done {
  recorded: number;
  refused: number;
  results: { case: { id: string }; result: { __typename: string; code?: string } }[];
}

let releases: PuAnReleases;
beforeAll(async () => {
  releases = await PuAnReleases.start(3);
});
afterAll(() => releases?.drop());

test('PA-2025-4.1a of a list to release in bulk each household still needs its own evidence', async () => {
  const cases: string[] = [];
  for (const number of [1, 2, 3]) {
    const householdId = await releases.fit(number);
    const caseId = await releases.posted(householdId, '2025-10-15');
    cases.push(caseId);
    await releases.cases.act(
      TOWNSHIP,
      'recordTownshipReview',
      input('recordTownshipReview', { caseId }, '2025-10-21'),
    );
  }
  await releases.evidence.income('500235216799002', '2025-10-22', '8999.99');
  const done = await mutate<Done>(releases.cases.households, COUNTY, {
    mutation: 'approveEliminations',
    input: {
      items: cases.map((caseId) => ({ caseId })),
      evidence: EVIDENCE.approveElimination,
      ...{ occurredOn: '2025-10-23', idempotencyKey: 'by-quota' },
    },
    fields: `... on CaseActsRecorded { recorded refused results { case { id } result { __typename
      ... on UserError { code } } } }`,
  });
  expect(done).toMatchObject({ recorded: 2, refused: 1 });
  expect(done.results.map(({ result }) => result.code ?? result.__typename)).toEqual([
    'CaseActRecorded',
    'INCOME_NOT_ABOVE_LINE',
    'CaseActRecorded',
  ]);
});

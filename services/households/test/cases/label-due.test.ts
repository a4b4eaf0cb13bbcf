import { code, PuAnReleases } from './pu-an-releases';
import { TOWNSHIP } from './running-case';
import { readinessOn } from './running-release';

let releases: PuAnReleases;
beforeAll(async () => {
  releases = await PuAnReleases.start(2, undefined, '2025-12-01', '无劳动力');
});
afterAll(() => releases?.drop());

const readiness = (number: number, asOf: string) => readinessOn(releases.cases, TOWNSHIP, code(number), asOf);

test('PA-2025-4.1b3 a household that meets the definition of the label and has none may be released, and whoever acts is told', async () => {
  const householdId = await releases.fit(1);
  await releases.evidence.highestAllowance(code(1), '2025-10-01');
  expect(await readiness(1, '2025-11-15')).toMatchObject({
    outcome: 'GRANTED',
    flags: [{ code: 'LABEL_DUE' }],
  });
  expect(await releases.nominate(householdId, '2025-11-15')).toMatchObject({
    __typename: 'CaseActRecorded',
    warnings: [{ code: 'TO_BE_SEEN', clauses: [{ id: 'PA-2025-4.1b3' }] }],
  });
});

test('PA-2025-4.1b3 who draws no highest 低保 that day is not told of a label', async () => {
  await releases.fit(2);
  expect(await readiness(1, '2025-09-30')).toMatchObject({ flags: [] });
  expect(await readiness(2, '2025-11-15')).toMatchObject({ outcome: 'GRANTED', flags: [] });
});

import { rowsOf } from '../running-households';
import { code, PuAnReleases } from './pu-an-releases';
import { COUNTY, input, TOWNSHIP } from './running-case';
import { readinessOn } from './running-release';

let releases: PuAnReleases;
beforeAll(async () => {
  releases = await PuAnReleases.start(8, undefined, '2026-01-05');
});
afterAll(() => releases?.drop());

const act = (mutation: Parameters<typeof input>[0], caseId: string, day: string, change: object = {}) =>
  releases.cases.act(
    mutation === 'recordTownshipReview' ? TOWNSHIP : COUNTY,
    mutation,
    input(mutation, { caseId }, day, change),
  );

/** A household with a case that waits for its approval, posted on that day. */
async function reviewed(number: number, posted = '2025-10-01', review = '2025-10-10'): Promise<string> {
  const caseId = await releases.posted(await releases.fit(number), posted);
  expect(await act('recordTownshipReview', caseId, review)).toMatchObject({ __typename: 'CaseActRecorded' });
  return caseId;
}
const eliminatedOn = async (number: number) =>
  (
    await rowsOf<{ day: string | null }>(
      releases.cases.households,
      'SELECT eliminated_on::text AS day FROM monitoring_period WHERE household_id = $1',
      [await releases.idOf(number)],
    )
  ).map(({ day }) => day);

const failures: readonly [string, string, () => Promise<unknown>][] = [
  [
    'income that fell to exactly the line',
    'INCOME_NOT_ABOVE_LINE',
    () => releases.evidence.income(code(1), '2025-10-18', '9000.00'),
  ],
  [
    'water that is not secure any more',
    'GUARANTEE_INSECURE',
    () => releases.evidence.answered(code(2), '2025-10-18', false, ['SAFE_WATER']),
  ],
  [
    'a lead that nobody has visited',
    'NEW_RISK',
    () => releases.cases.lead(code(3), '2025-10-18', { verifiedOn: null }),
  ],
  ['a label', 'SAFETY_NET_NOT_ELIMINATED', () => releases.evidence.labelled(code(4), '2025-10-18')],
];
test.each(failures)(
  'PA-2025-4.2d %s after the approval holds the announcement, and the household stays monitored',
  async (_what, refusal, happens) => {
    const number = failures.findIndex(([, one]) => one === refusal) + 1;
    const caseId = await reviewed(number);
    expect(await act('approveElimination', caseId, '2025-10-15')).toMatchObject({
      case: { state: 'APPROVED' },
    });
    await happens();
    expect(await act('announceElimination', caseId, '2025-10-20')).toMatchObject({
      __typename: 'DecisionRefused',
      code: refusal,
    });
    expect(await eliminatedOn(number)).toEqual([null]);
    // What came after the day of an announcement does not hold it, but shows on it.
    const early = await act('announceElimination', caseId, '2025-10-17');
    expect(early).toMatchObject({ case: { state: 'ELIMINATED' } });
    expect(early.warnings?.map((warning) => warning.code)).toContain('REFUSED_SINCE');
  },
);

test('PA-2025-4.2a, PA-2025-4.2d an approval dated before the day it was refused on says so, and its announcement is refused', async () => {
  const caseId = await reviewed(5);
  await releases.evidence.income(code(5), '2025-10-16', '8999.99');
  expect(await act('approveElimination', caseId, '2025-10-17')).toMatchObject({
    code: 'INCOME_NOT_ABOVE_LINE',
    clauses: [{ id: 'PA-2025-4.2a' }, { id: 'PA-2025-4.2b' }],
  });
  const dated = await act('approveElimination', caseId, '2025-10-15');
  expect(dated).toMatchObject({
    case: { state: 'APPROVED' },
    warnings: [{ code: 'REFUSED_SINCE', clauses: [{ id: 'PA-2025-4.2a' }] }],
  });
  expect(dated.warnings?.[0]?.message).toContain('2025-10-16 人均纯收入未高于监测线');
  expect(await act('announceElimination', caseId, '2025-10-20')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'INCOME_NOT_ABOVE_LINE',
  });
  expect(await eliminatedOn(5)).toEqual([null]);
});

test('PA-2025-4.2a what is approved on 31 December is announced in January by the line of its approval', async () => {
  const caseId = await reviewed(6, '2025-12-20', '2025-12-26');
  expect(await act('approveElimination', caseId, '2026-01-05')).toMatchObject({ code: 'LINE_NOT_SET' });
  const approved = await act('approveElimination', caseId, '2025-12-31');
  // Entered in the new year, whose line is not set yet: the day is shown to whoever looks.
  expect(approved).toMatchObject({ case: { state: 'APPROVED' }, warnings: [{ code: 'REFUSED_SINCE' }] });
  expect(await readinessOn(releases.cases, COUNTY, code(6), '2026-01-04')).toMatchObject({
    outcome: 'GRANTED',
  });
  expect(await act('announceElimination', caseId, '2026-01-05')).toMatchObject({
    case: { state: 'ELIMINATED' },
    warnings: [],
  });
  expect(await eliminatedOn(6)).toEqual(['2026-01-05']);
});

test('PA-2025-4.2a the line of the approval does not carry an income that fell in the new year', async () => {
  const caseId = await reviewed(7, '2025-12-20', '2025-12-26');
  await act('approveElimination', caseId, '2025-12-31');
  await releases.evidence.income(code(7), '2026-01-02', '8999.99');
  expect(await act('announceElimination', caseId, '2026-01-05')).toMatchObject({
    code: 'INCOME_NOT_ABOVE_LINE',
  });
  expect(await act('announceElimination', caseId, '2026-01-01')).toMatchObject({
    case: { state: 'ELIMINATED' },
  });
});

test('PA-2025-4.2a, PA-2025-4.2c evidence of exactly twelve months is fresh, of a day more it is flagged and counts', async () => {
  await releases.evidence.monitored(code(8), '2024-05-01');
  await releases.evidence.income(code(8), '2025-01-05', '9000.01');
  await releases.evidence.answered(code(8), '2025-01-04');
  const flags = async (asOf: string) =>
    (await readinessOn(releases.cases, COUNTY, code(8), asOf))?.flags.map((flag) => flag.code);
  expect(await flags('2026-01-04')).toEqual([]);
  expect(await flags('2026-01-05')).toEqual(Array(4).fill('GUARANTEE_EVIDENCE_OLD'));
  expect(await flags('2026-01-06')).toEqual([
    'INCOME_EVIDENCE_OLD',
    ...Array(4).fill('GUARANTEE_EVIDENCE_OLD'),
  ]);
});

test('PA-2025-4.2a an income of exactly twelve months is screened without a flag, of a day more with one', async () => {
  const flags = async (asOf: string) => {
    const { data } = await releases.cases.households.ask<{
      household: { incomeAssessment: { screening: { decision: { flags: { code: string }[] } } } };
    }>(
      COUNTY,
      `query ($id: ID!, $asOf: Date) { household(id: $id) { incomeAssessment { screening(asOf: $asOf) {
         decision { flags { code } } } } } }`,
      { id: await releases.idOf(8), asOf },
    );
    return data.household.incomeAssessment.screening.decision.flags.map((flag) => flag.code);
  };
  expect(await flags('2026-01-05')).toEqual([]);
  expect(await flags('2026-01-06')).toEqual(['INCOME_EVIDENCE_OLD']);
});

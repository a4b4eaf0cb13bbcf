import { obligationsOf, type Supervision, startSupervision } from '../running-supervision';

const FIELDS = 'id dueOn provisional notices status flaggedAt';
const COUNTY = 'county@500235';

let supervision: Supervision;
beforeEach(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2026-01-10', CALENDAR_YEARS: '2018-2025' });
});
afterEach(() => supervision.stop());

interface Due {
  id: string;
  dueOn: string;
  provisional: boolean;
  notices: string[];
  status: string;
  flaggedAt: string | null;
}

async function verification(leadId: string, asOf = '2026-01-10'): Promise<Due | undefined> {
  return (await obligationsOf<Due>(supervision, COUNTY, leadId, asOf, FIELDS)).VERIFICATION;
}

test('scenario 5, PA-2025-1.2a: without the calendar of 2026 the day counts Monday to Friday and is provisional', async () => {
  const leadId = await supervision.lead({ foundOn: '2025-12-29' });
  const found = await obligationsOf<Due>(supervision, COUNTY, leadId, '2026-01-10', FIELDS);
  expect(found.VERIFICATION).toMatchObject({
    dueOn: '2026-01-05',
    provisional: true,
    notices: ['CALENDAR_NOT_LOADED'],
  });
  expect(found.IDENTIFICATION).toMatchObject({ dueOn: '2026-01-13', provisional: false, notices: [] });
});

test('when the calendar is out the day is computed again at start and the earlier one kept', async () => {
  const leadId = await supervision.lead({ foundOn: '2025-12-29' });
  const settled = await supervision.lead({ foundOn: '2025-12-22' });
  await supervision.again({ DIXIAN_NOW: '2026-01-10', CALENDAR_YEARS: '2018-2026' });
  expect(await verification(leadId)).toMatchObject({ dueOn: '2026-01-06', provisional: false, notices: [] });
  expect(await verification(settled)).toMatchObject({ dueOn: '2025-12-29', provisional: false });
  const kept = await supervision.running.parts.db.read({ division: '', sector: '*' }, (statements) =>
    statements.query(
      `SELECT previous_due_on::text AS before, due_on::text AS now FROM obligation
       WHERE previous_due_on IS NOT NULL`,
    ),
  );
  expect(kept).toEqual([{ before: '2026-01-05', now: '2026-01-06' }]);
});

test('a flag for a day that the new calendar leaves in time is withdrawn, and can be set again', async () => {
  const leadId = await supervision.lead({ foundOn: '2025-12-29' });
  const sweep = (occurredOn: string) =>
    supervision.ask<{ runOverdueSweep: { sweep: { flagged: number } } }>(
      COUNTY,
      `mutation ($input: RunOverdueSweepInput!) {
        runOverdueSweep(input: $input) { ... on OverdueSweepRun { sweep { flagged } } }
      }`,
      { input: { occurredOn, idempotencyKey: occurredOn } },
    );
  expect((await sweep('2026-01-06')).data.runOverdueSweep.sweep.flagged).toBe(1);
  expect((await verification(leadId))?.flaggedAt).not.toBeNull();

  await supervision.again({ DIXIAN_NOW: '2026-01-10', CALENDAR_YEARS: '2018-2026' });
  expect(await verification(leadId, '2026-01-06')).toMatchObject({ status: 'OPEN', flaggedAt: null });
  const notices = '{ overdueNotices { totalCount edges { node { flaggedFor text } } } }';
  expect((await supervision.ask(COUNTY, notices)).data).toEqual({
    overdueNotices: { totalCount: 0, edges: [] },
  });

  expect((await sweep('2026-01-07')).data.runOverdueSweep.sweep.flagged).toBe(1);
  expect((await supervision.ask(COUNTY, notices)).data).toMatchObject({
    overdueNotices: { totalCount: 1, edges: [{ node: { flaggedFor: '2026-01-07' } }] },
  });
});

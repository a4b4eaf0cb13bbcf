import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RunningService, ServiceDefinition } from '@dixian/service';
import {
  queueDatabase,
  runningService,
  type ServiceUnderTest,
  superuserOf,
  waitUntil,
} from '@dixian/testkit';
import { type Run, runOn } from './runs-of-transitions';
import { loansOf } from './told-loans';

let finance: ServiceUnderTest;
let supervision: ServiceUnderTest;
let financeOf: ServiceDefinition;
let again: RunningService | undefined;
let dropQueue: () => Promise<void>;
const { plan, step, run, itemsOf } = runOn(() => ({ finance, supervision }));

beforeAll(async () => {
  const queue = await queueDatabase();
  dropQueue = queue.drop;
  const variables = {
    QUEUE_DATABASE_URL: queue.url,
    DIXIAN_POLICIES: join(__dirname, 'packs/hui-cheng-2025'),
  };
  const options = { now: '2026-01-15', variables };
  financeOf = (await import('@dixian/service-finance')).service as unknown as ServiceDefinition;
  const { service: supervisionOf } = await import('@dixian/service-supervision');
  finance = await runningService(financeOf, options);
  supervision = await runningService(supervisionOf, options);
  await loansOf(finance, 3, '441302001001');
});
afterAll(async () => {
  await again?.stop();
  await supervision?.drop();
  await finance?.drop();
  await dropQueue?.();
});

const within = async (id: string, state: string) => {
  await waitUntil(async () => (await run(id)).state === state, {
    timeoutMs: 60_000,
    what: `the run to be ${state}`,
  });
  return run(id);
};

async function changeLoan(): Promise<void> {
  const superuser = await superuserOf(finance.service.parts.environment.DATABASE_URL);
  await superuser.query("UPDATE loan SET annual_rate_percent = 3.1 WHERE contract_number = 'T-1'");
  await superuser.end();
}

/** Has finance keep another digest of its preview than was approved, or that one again. */
async function keptDigest(id: string, of: string): Promise<void> {
  const superuser = await superuserOf(finance.service.parts.environment.DATABASE_URL);
  await superuser.query(`UPDATE transition_part SET digest = ${of} WHERE run_id = $1`, [id]);
  await superuser.end();
}

const stopped = async (id: string) => {
  await waitUntil(async () => (await run(id)).stops.some(({ resumedAt }) => resumedAt === null), {
    timeoutMs: 60_000,
    what: 'the stop to be told',
  });
  return (await run(id)).stops;
};

const totalsOf = (run: Run) =>
  Object.fromEntries(run.totals.map(({ rule, state, items }) => [`${rule} ${state}`, items]));

async function previewed(day = '2025-12-31'): Promise<Run> {
  const { run: planned } = await plan('county@441302', { division: '441302', day });
  return within(planned.id, 'PREVIEWED');
}

test('a run is planned, previewed, approved by another on its digest, applied, reported and undone; twice changes nothing', async () => {
  const planned = await plan('county@441302', { division: '441302', day: '2025-12-31' });
  expect(planned).toMatchObject({
    __typename: 'TransitionRunStepped',
    run: { state: 'PREVIEWING', round: 1 },
  });
  const { id } = planned.run;
  const { parts, totals, digest } = await within(id, 'PREVIEWED');
  expect(parts).toContainEqual({
    ...{ department: 'finance', phase: 'PREVIEW', finished: true, failure: null },
    ...{ items: 4, handled: 4 },
  });
  expect(totals).toContainEqual({
    ...{
      department: 'finance',
      rule: 'interest-subsidy',
      clause: { id: 'HC-2025-2' },
      divisionCode: '441302',
    },
    ...{ change: 'ENDS', state: 'PLANNED', undecided: null, decidedBy: null, withoutSupport: true, items: 3 },
  });
  expect(digest).toMatch(/^[0-9a-f]{64}$/);

  expect(await step('county@441302', 'approveTransitionRun', id, { digest })).toMatchObject({
    code: 'NOT_PERMITTED',
  });
  expect(await step('province@44', 'approveTransitionRun', id, { digest })).toMatchObject({
    code: 'NOT_PERMITTED',
    clauses: [{ id: 'HC-2025-3' }],
  });
  expect(await step('city@4413', 'approveTransitionRun', id, { digest: 'another' })).toMatchObject({
    __typename: 'TransitionPreviewChanged',
    digest,
  });
  expect(await step('county@441302', 'applyTransitionRun', id)).toMatchObject({ code: 'RUN_NOT_THERE' });
  expect(await step('city@4413', 'approveTransitionRun', id, { digest })).toMatchObject({
    run: { state: 'APPROVED' },
  });
  expect(await step('city@4413', 'approveTransitionRun', id, { digest })).toMatchObject({
    code: 'RUN_NOT_THERE',
  });
  expect(await step('county@441302', 'applyTransitionRun', id)).toMatchObject({ run: { state: 'APPLYING' } });
  const applied = await within(id, 'APPLIED');
  expect(JSON.parse(applied.report?.content ?? '')).toMatchObject({
    run: { id, state: 'APPLIED', digest, approvedBy: 'city@4413' },
    acts: [{ step: 'PLANNED' }, { step: 'APPROVED' }, { step: 'APPLIED' }],
  });
  expect(
    createHash('sha256')
      .update(applied.report?.content ?? '')
      .digest('hex'),
  ).toBe(applied.report?.hash);
  expect(totalsOf(applied)).toEqual({ 'interest-subsidy DONE': 3, 'last-subsidy-list DONE': 1 });
  expect(totalsOf(await previewed())).toEqual({});

  expect(await step('county@441302', 'undoTransitionRun', id, { reason: '试行' })).toMatchObject({
    run: { state: 'UNDOING' },
  });
  expect(totalsOf(await within(id, 'UNDONE'))).toEqual({
    'interest-subsidy UNDONE': 3,
    'last-subsidy-list UNDONE': 1,
  });
  expect(await itemsOf('finance@441302', id, { rule: 'interest-subsidy' })).toHaveLength(3);
});

test('a preview made anew voids the approval; the day that is not over can be rehearsed and not applied', async () => {
  const { id, digest } = await previewed();
  await step('city@4413', 'approveTransitionRun', id, { digest });
  expect(await step('county@441302', 'previewTransitionRun', id)).toMatchObject({
    run: { state: 'PREVIEWING', round: 2, digest: null, approvedBy: null },
  });
  expect(await step('city@4413', 'approveTransitionRun', id, { digest })).toMatchObject({
    code: 'RUN_NOT_THERE',
  });
  expect((await within(id, 'PREVIEWED')).digest).toBe(digest);
  const ahead = await previewed('2026-12-31');
  expect(ahead.parts).toEqual([]);
  await step('city@4413', 'approveTransitionRun', ahead.id, { digest: ahead.digest });
  expect(await step('county@441302', 'applyTransitionRun', ahead.id)).toMatchObject({ code: 'DAY_NOT_OVER' });
});

test('work that a department gave up is told with what to do, is sent again by the county, and stays in the report', async () => {
  const { id, digest } = await previewed();
  await step('city@4413', 'approveTransitionRun', id, { digest });
  expect(await step('county@441302', 'resumeTransitionRun', id)).toMatchObject({ code: 'RUN_NOT_THERE' });
  await keptDigest(id, `'x' || digest`);
  await step('county@441302', 'applyTransitionRun', id);
  const stop = { department: 'finance', phase: 'APPLY', round: 1, cause: 'PREVIEW_LOST', attempts: 1 };
  expect(await stopped(id)).toMatchObject([
    {
      ...stop,
      advice: expect.stringContaining('请撤销这次转换'),
      reason: expect.stringContaining('The preview that was approved'),
      resumedAt: null,
    },
  ]);
  await keptDigest(id, 'substr(digest, 2)');
  expect(await step('county@441302', 'resumeTransitionRun', id)).toMatchObject({
    run: { state: 'APPLYING', stops: [{ ...stop, resumedAt: expect.any(String) }] },
  });
  const { report } = await within(id, 'APPLIED');
  expect(JSON.parse(report?.content ?? '')).toMatchObject({
    stops: [stop],
    acts: [{ step: 'PLANNED' }, { step: 'APPROVED' }, { step: 'APPLIED' }, { step: 'RESUMED' }],
  });
  await step('county@441302', 'undoTransitionRun', id, { reason: '试行' });
  await within(id, 'UNDONE');
});

test('a run that a department cannot go on applying is undone as far as it came', async () => {
  const { id, digest } = await previewed();
  await step('city@4413', 'approveTransitionRun', id, { digest });
  await keptDigest(id, `'x' || digest`);
  await step('county@441302', 'applyTransitionRun', id);
  expect(await step('county@441302', 'previewTransitionRun', id)).toMatchObject({ code: 'RUN_NOT_THERE' });
  await stopped(id);
  await step('county@441302', 'undoTransitionRun', id, { reason: '预演丢失' });
  const undone = await within(id, 'UNDONE');
  expect(totalsOf(undone)).toEqual({ 'interest-subsidy PLANNED': 3, 'last-subsidy-list PLANNED': 1 });
  expect(undone.stops).toMatchObject([{ cause: 'PREVIEW_LOST', resumedAt: expect.any(String) }]);
});

test('a department that is down for the whole apply does its part when it is back; what changed meanwhile is left and comes with a second run', async () => {
  const { id, digest } = await previewed();
  await step('city@4413', 'approveTransitionRun', id, { digest });
  const { service } = finance;
  await service.stop();
  await step('county@441302', 'applyTransitionRun', id);
  const waiting = await run(id);
  expect(waiting).toMatchObject({ state: 'APPLYING', parts: [{ department: 'finance', finished: false }] });
  await changeLoan();
  again = await (await import('@dixian/service')).startService(financeOf, service.parts.environment);
  const applied = await within(id, 'APPLIED');
  expect(totalsOf(applied)).toEqual({
    'interest-subsidy CHANGED': 1,
    'interest-subsidy DONE': 2,
    'last-subsidy-list DONE': 1,
  });
  expect(totalsOf(await previewed())).toEqual({ 'interest-subsidy PLANNED': 1 });
});

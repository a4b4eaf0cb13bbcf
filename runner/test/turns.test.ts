import type { ServiceDefinition } from '@dixian/service';
import { queueDatabase, runningService, type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { runOn } from './runs-of-transitions';
import { loansOf } from './told-loans';

let finance: ServiceUnderTest;
let supervision: ServiceUnderTest;
let dropQueue: () => Promise<void>;
const others: ServiceUnderTest[] = [];
const { plan, step, run, itemsOf } = runOn(() => ({ finance, supervision }));

beforeAll(async () => {
  const queue = await queueDatabase();
  dropQueue = queue.drop;
  const options = { now: '2026-01-15', variables: { QUEUE_DATABASE_URL: queue.url } };
  const { service: financeOf } = await import('@dixian/service-finance');
  const { service: supervisionOf } = await import('@dixian/service-supervision');
  finance = await runningService(financeOf, options);
  supervision = await runningService(supervisionOf, options);
  // The year's end of a place asks every department.
  for (const name of OTHERS) {
    const { service } = (await import(`@dixian/service-${name}`)) as { service: ServiceDefinition };
    others.push(await runningService(service, options));
  }
  await loansOf(finance, 3);
});
afterAll(async () => {
  await supervision?.drop();
  await finance?.drop();
  for (const other of others) await other.drop();
  await dropQueue?.();
});

const OTHERS = [
  'households',
  'employment',
  'education',
  'health',
  'housing-water',
  'social-assistance',
] as const;
const ofFinance = (items: Record<string, unknown>[]) =>
  items.filter(({ department }) => department === 'finance');

const within = async (id: string, state: string) => {
  await waitUntil(async () => (await run(id)).state === state, {
    timeoutMs: 60_000,
    what: `the run to be ${state}`,
  });
  return run(id);
};

test('a run is planned, previewed, approved by another on its digest, applied, reported and undone; twice changes nothing', async () => {
  const planned = await plan('county@410526', { division: '410526', day: '2025-12-31' });
  expect(planned).toMatchObject({
    __typename: 'TransitionRunStepped',
    run: { state: 'PREVIEWING', round: 1 },
  });
  const { id } = planned.run;
  const previewed = await within(id, 'PREVIEWED');
  expect(previewed.parts).toHaveLength(OTHERS.length + 1);
  expect(ofFinance(previewed.parts)).toMatchObject([
    { department: 'finance', phase: 'PREVIEW', finished: true, failure: null },
  ]);
  expect(ofFinance(previewed.totals)).toMatchObject([
    {
      rule: 'interest-subsidy',
      clause: { id: 'AY-2025-3.2.1e' },
      division: '410526',
      change: 'ENDS',
      state: 'UNDECIDED',
      undecided: 'TO_CHECK',
      decidedBy: 'county',
      items: 3,
    },
  ]);
  expect(previewed.digest).toMatch(/^[0-9a-f]{64}$/);
  const { digest } = previewed;

  expect(await step('county@410526', 'approveTransitionRun', id, { digest })).toMatchObject({
    code: 'NOT_PERMITTED',
  });
  expect(await step('city@4105', 'approveTransitionRun', id, { digest: 'another' })).toMatchObject({
    __typename: 'TransitionPreviewChanged',
    digest,
  });
  expect(await step('county@410526', 'applyTransitionRun', id)).toMatchObject({ code: 'RUN_NOT_THERE' });
  expect(await step('city@4105', 'approveTransitionRun', id, { digest })).toMatchObject({
    run: { state: 'APPROVED' },
  });
  expect(await step('county@410526', 'applyTransitionRun', id)).toMatchObject({ run: { state: 'APPLYING' } });
  const applied = await within(id, 'APPLIED');
  expect(JSON.parse(applied.report?.content ?? '')).toMatchObject({
    run: { id, state: 'APPLIED', digest, approvedBy: 'city@4105' },
    totals: expect.arrayContaining([expect.objectContaining({ state: 'UNDECIDED', items: 3 })]),
    acts: [{ step: 'PLANNED' }, { step: 'APPROVED' }, { step: 'APPLIED' }],
  });
  expect(applied.report?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await step('county@410526', 'undoTransitionRun', id, { reason: '试行' })).toMatchObject({
    run: { state: 'UNDOING' },
  });
  await within(id, 'UNDONE');
  expect(await itemsOf('finance@410526', id)).toHaveLength(3);
});

import { join } from 'node:path';
import type { ServiceDefinition } from '@dixian/service';
import {
  childProcess,
  type OwnPostgres,
  ownPostgres,
  queueDatabase,
  runningService,
  type ScriptProcess,
  type ServiceUnderTest,
  syntheticCertificate,
  waitUntil,
} from '@dixian/testkit';
import { freePorts } from '../src/start/free-ports';
import { heldUpAt, stateOf, tableHeld } from './half-way';
import { type Run, runOn } from './runs-of-transitions';
import { loansOf } from './told-loans';

const COUNTY = 'county@441302';
const VILLAGE = '441302001001';
const mainOf = (service: string) => join(__dirname, '..', '..', 'services', service, 'src', 'main.ts');
const ENDS = 'accrual_end';
const LONG = { timeoutMs: 120_000 };

/** What runs stand on besides PostgreSQL, and what of it is started again. */
export interface UnderRuns {
  readonly variables: Record<string, string>;
  readonly restarts: Readonly<Record<string, () => Promise<void>>>;
  close(): Promise<void>;
}

/** Runs whose departments, databases or queues go away half-way end as the one that nothing happened to, row for row. */
export function runDrillSuite(names: readonly string[], open: () => Promise<UnderRuns>): void {
  let postgres: OwnPostgres;
  let under: UnderRuns;
  let variables: Record<string, string>;
  let finance: ServiceUnderTest;
  let supervision: ServiceUnderTest;
  let alone: ScriptProcess | undefined;
  let port: number;
  let ownPort: number;
  let uninterrupted: Awaited<ReturnType<typeof stateOf>>;
  const { plan, step, run } = runOn(() => ({ finance, supervision }));

  beforeAll(async () => {
    postgres = await ownPostgres();
    under = await open();
    const queue = await queueDatabase();
    const DIXIAN_POLICIES = join(__dirname, 'packs/hui-cheng-2025');
    [port = 0, ownPort = 0] = await freePorts(2);
    variables = {
      ...{ QUEUE_DATABASE_URL: queue.url, DIXIAN_POLICIES, LOG_LEVEL: 'silent' },
      ...under.variables,
    };
    const now = '2026-01-15';
    const { service: financeOf } = await import('@dixian/service-finance');
    const { service: supervisionOf } = await import('@dixian/service-supervision');
    finance = await runningService(financeOf as unknown as ServiceDefinition, { now, variables });
    // Where finance is asked for its events, also when it runs by itself.
    supervision = await runningService(supervisionOf, { now, variables: { ...variables, ...heard() } });
    await finance.startAgain({ PORT: `${port}` });
    await supervision.startAgain({ PORT: `${ownPort}` });
    await loansOf(finance, 4, VILLAGE);
    uninterrupted = await turned(async () => undefined);
  });
  afterAll(async () => {
    await alone?.kill();
    await supervision?.drop();
    await finance?.drop();
    await under?.close();
    await postgres?.stop();
  });

  const urls = () => ({
    finance: finance.service.parts.environment.DATABASE_URL,
    supervision: supervision.service.parts.environment.DATABASE_URL,
  });
  const restarts: Record<string, () => Promise<void>> = {
    PostgreSQL: () => postgres.restart(),
    ...Object.fromEntries(
      names.map((name) => [name, () => under.restarts[name]?.() ?? Promise.reject(new Error(name))]),
    ),
  };

  const heard = () => ({ EVENT_SOURCES: `finance=http://127.0.0.1:${port}` });

  async function within(id: string, state: string): Promise<Run> {
    const seen = () => run(id).catch(() => undefined);
    await waitUntil(async () => (await seen())?.state === state, { ...LONG, what: `the run to be ${state}` });
    return run(id);
  }

  async function approved(): Promise<string> {
    const { run: planned } = await plan(COUNTY, { division: '441302', day: '2025-12-31' });
    const { digest } = await within(planned.id, 'PREVIEWED');
    await step('city@4413', 'approveTransitionRun', planned.id, { digest });
    return planned.id;
  }

  async function undone(id: string): Promise<void> {
    await step(COUNTY, 'undoTransitionRun', id, { reason: '演练' });
    await within(id, 'UNDONE');
  }

  /** Applies a run, lets that happen while its batch waits, and gives what it came to; then it is undone. */
  async function turned(meanwhile: () => Promise<unknown>): Promise<typeof uninterrupted> {
    const id = await approved();
    const release = await tableHeld(urls().finance, ENDS);
    await step(COUNTY, 'applyTransitionRun', id);
    await heldUpAt(urls().finance, ENDS, LONG.timeoutMs);
    await meanwhile();
    await release();
    const state = await stateOf(urls(), await within(id, 'APPLIED'));
    await undone(id);
    return state;
  }

  test.each(['PostgreSQL', ...names])('%s started again in the middle of a run', async (name) => {
    expect(await turned(async () => restarts[name]?.())).toEqual(uninterrupted);
  });

  test('a department killed between preview and apply, and once more in the middle of a batch', async () => {
    const url = urls().finance;
    await finance.service.stop();
    const started = () => {
      alone = childProcess(mainOf('finance'), { env: { ...byItself(url, port), ...variables } });
    };
    started();
    const id = await approved();
    await alone?.kill();
    const release = await tableHeld(url, ENDS);
    await step(COUNTY, 'applyTransitionRun', id);
    expect(await run(id)).toMatchObject({ state: 'APPLYING', parts: [{ finished: false }] });
    started();
    await heldUpAt(url, ENDS, LONG.timeoutMs);
    await alone?.kill();
    await release();
    await finance.startAgain({ PORT: `${port}` });
    expect(await stateOf(urls(), await within(id, 'APPLIED'))).toEqual(uninterrupted);
    await undone(id);
  });

  test('supervision killed in the middle of a batch of a department, and once more while it takes down what that told', async () => {
    const own = urls().supervision;
    const id = await approved();
    await supervision.service.stop();
    const started = () => {
      const env = { ...byItself(own, ownPort), ...variables, ...heard() };
      alone = childProcess(mainOf('supervision'), { env });
    };
    started();
    await within(id, 'APPROVED');
    const release = await tableHeld(urls().finance, ENDS);
    await step(COUNTY, 'applyTransitionRun', id);
    await heldUpAt(urls().finance, ENDS, LONG.timeoutMs);
    await alone?.kill();
    const releaseTotals = await tableHeld(own, 'run_total');
    await release();
    started();
    await heldUpAt(own, 'run_total', LONG.timeoutMs);
    await alone?.kill();
    await releaseTotals();
    await supervision.startAgain({ PORT: `${ownPort}` });
    expect(await stateOf(urls(), await within(id, 'APPLIED'))).toEqual(uninterrupted);
    await undone(id);
  });

  test('an import that changes a household of a run that is being applied: it is left, listed, and comes with the next', async () => {
    const borrower = syntheticCertificate({ birthOn: '1980-01-01', sequence: 1 });
    const rows = [
      '合同号,户编号,借款人,证件号码,承贷银行,放款日,到期日,贷款金额,年利率,LPR期限,贷款用途,抵押,担保',
      `T-1,4413020017300001,甲,${borrower},测试银行,2025-02-01,2026-02-01,30000,3.1,1年期,种植,无,无`,
    ];
    const file = { name: '小额信贷台账.csv', content: Buffer.from(rows.join('\n')) };
    const { items, totals } = await turned(async () => {
      const report = await finance.load('finance@441302', 'microcredit', file as never);
      expect(report).toMatchObject({ recordsChanged: 1 });
    });
    expect(items.length).toBe(uninterrupted.items.length);
    const ofSubsidies = (all: object[], state: string, count: number) =>
      expect(all).toContainEqual(expect.objectContaining({ rule: 'interest-subsidy', state, items: count }));
    ofSubsidies(totals, 'CHANGED', 1);
    ofSubsidies(totals, 'DONE', 3);
    ofSubsidies((await run(await approved())).totals, 'PLANNED', 4);
  });
}

/** What a service is told that runs in a process of its own. */
function byItself(databaseUrl: string, port: number): Record<string, string> {
  return {
    ...{ NODE_ENV: 'test', PORT: `${port}`, DATABASE_URL: databaseUrl, DIXIAN_NOW: '2026-01-15' },
    NIGHTLY_JOBS: 'off',
    GATEWAY_SECRETS: 'a-secret-for-tests-of-at-least-32-characters',
    INDEX_KEY: Buffer.alloc(32, 7).toString('base64'),
    DATA_KEYS: `test:${Buffer.alloc(32, 9).toString('base64')}`,
  };
}

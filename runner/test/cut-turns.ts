import { join } from 'node:path';
import { copyServiceDatabase, dropDatabase } from '@dixian/embedded';
import type { ServiceDefinition } from '@dixian/service';
import { testServer } from '@dixian/testkit';
import type { TurnWork } from '@dixian/transition';
import { type RowsByTable, rowsOfDatabase, saidSince } from './rows-of-database';
import { type TurningDepartment, turningDepartment } from './turning-department';
import type { WholeGraph } from './whole-graph';

const DEPARTMENTS = [
  'households',
  'employment',
  'education',
  'health',
  'housing-water',
  'social-assistance',
  'finance',
] as const;
const PHASES = ['PREVIEW', 'APPLY', 'UNDO'] as const;
const ASKED = { division: '41', day: '2025-12-31', round: 1 } as const;
const RUN = '0199a1b2-0000-7000-8000-000000000c01';
const HOW = ['whole', 'cut'] as const;

type Copies = Record<(typeof HOW)[number], string>;

/**
 * Each department's part of the turn of the year, worked by processes that are killed in the middle of each batch and behind
 * each transaction, two items a batch: after each phase every row of its database says what it says where nobody was killed.
 */
export function cutTurnsSuite(graph: () => WholeGraph): void {
  const copies = new Map<string, Copies>();
  beforeAll(async () => {
    for (const service of DEPARTMENTS) copies.set(service, await copiesOf(graph(), service));
  });
  afterAll(async () => {
    for (const { whole, cut } of copies.values())
      for (const url of [whole, cut]) await dropDatabase(testServer(), nameIn(url));
  });

  test.each(DEPARTMENTS)(
    '%s: killed at every boundary and in the middle of every batch, row for row the same',
    async (name) => {
      const at = copies.get(name);
      if (!at) throw new Error(`no copies of ${name}`);
      const { service } = (await import(
        join(__dirname, '..', '..', 'services', name, 'src', 'service.ts')
      )) as { service: ServiceDefinition };
      const running = graph().services.get(name);
      if (!running) throw new Error(`${name} does not run`);
      const before = await rowsOfDatabase(at.whole);
      const [whole, cut] = [
        await turningDepartment(service, running, at.whole),
        await turningDepartment(service, running, at.cut),
      ];
      const kills: number[] = [];
      for (const phase of PHASES) {
        const digest = (await whole.partOf(RUN))?.digest ?? null;
        const work: TurnWork = { ...ASKED, runId: RUN, phase, digest };
        expect(await whole.worked(work)).toBe(true);
        kills.push(await workedThroughKills(cut, work));
        expect(told(before, await rowsOfDatabase(at.cut))).toEqual(
          told(before, await rowsOfDatabase(at.whole)),
        );
      }
      await Promise.all([whole.stop(), cut.stop()]);
      expect(Math.min(...kills)).toBeGreaterThan(3);
    },
  );
}

/** Works until it is done; each process is killed a moment later than the one before, or at the first where that one got on. */
async function workedThroughKills(department: TurningDepartment, work: TurnWork): Promise<number> {
  // A preview that was broken off begins anew.
  const resumes = work.phase !== 'PREVIEW';
  let [moment, kills] = [1, 0];
  for (;;) {
    const before = await department.partOf(work.runId);
    if (await department.worked(work, moment)) return kills;
    kills += 1;
    const gotOn = (await department.partOf(work.runId))?.stands !== before?.stands;
    moment = resumes && gotOn ? 1 : moment + 1;
  }
}

async function copiesOf(graph: WholeGraph, service: string): Promise<Copies> {
  const url = graph.databases.get(service) ?? '';
  await graph.stopService(service);
  const copied = await Promise.all(
    HOW.map((how) =>
      copyServiceDatabase(testServer(), {
        service,
        template: nameIn(url),
        database: `${nameIn(url)}_${how}`,
      }),
    ),
  );
  await graph.startService(service);
  const [whole, cut] = copied.map(({ applicationUrl }) => applicationUrl);
  return { whole: whole ?? '', cut: cut ?? '' };
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1);
}

// Where an event stands among others is another where a preview was begun anew, as is how often a part was told of; what is told is not.
const SEQUENCE = /"seq": \d+, /;
const VERSION = /"version": \d+, /;
const ofRun = (table: string, row: string) =>
  table === 'transition_part' || (table === 'outbox' && row.includes('"type": "transition-'));

/** What the rows of the department say, and what was told of the run once. */
function told(before: RowsByTable, now: RowsByTable): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(saidSince(before, now)).map(([table, all]) => {
      const rows = table === 'outbox' ? all.map((row) => row.replace(SEQUENCE, '')) : all;
      const once = new Set(rows.filter((row) => ofRun(table, row)).map((row) => row.replace(VERSION, '')));
      return [table, [...rows.filter((row) => !ofRun(table, row)), ...once].sort()];
    }),
  );
}

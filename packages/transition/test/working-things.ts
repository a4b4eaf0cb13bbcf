import { type Database, openDatabase, type RowOf, systemScope, withEventTables } from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import type { TurnWork } from '../src/jobs';
import type { transitionItem } from '../src/tables';
import { transitionKeeping } from '../src/transitions';
import { applyPart } from '../src/work/apply-part';
import type { PartRow } from '../src/work/part';
import { previewPart } from '../src/work/preview-part';
import { undoPart } from '../src/work/undo-part';
import { CreateThings1700000500000, POLICIES, RULES } from './things';

export const RUN = '0199a1b2-0000-7000-8000-000000000001';

/** A service of things that works on its parts of runs, three items a batch. */
export interface Things {
  readonly url: string;
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  work(phase: TurnWork['phase'], more?: Partial<TurnWork>): Promise<PartRow | undefined>;
  items(
    runId?: string,
  ): Promise<Pick<RowOf<typeof transitionItem>, 'rule' | 'subjectId' | 'state' | 'found' | 'restedBy'>[]>;
  /** Things of these amounts, in two townships of 滑县. */
  fill(...amounts: readonly (number | null)[]): Promise<void>;
  close(): Promise<void>;
}

export async function things(): Promise<Things> {
  const database = await serviceDatabase(
    'things',
    withEventTables([CreateThings1700000500000, ...transitionKeeping.migrations]),
  );
  const opened = await opening(database.applicationUrl);
  const query = <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
    opened.write(systemScope, (transaction) => transaction.query<Row>(sql, parameters));
  return {
    url: database.applicationUrl,
    query,
    async work(phase, more = {}) {
      await worked(opened, { ...ASKED, ...more, phase });
      const [part] = await query<PartRow>(
        `SELECT phase, round, finished, items, handled, digest FROM transition_part WHERE run_id = $1`,
        [more.runId ?? RUN],
      );
      return part;
    },
    items: (runId = RUN) =>
      query(
        `SELECT rule, subject_id AS "subjectId", state, found, rested_by AS "restedBy" FROM transition_item WHERE run_id = $1
         ORDER BY position, id`,
        [runId],
      ),
    async fill(...amounts) {
      await query(
        `INSERT INTO thing (division_code, amount)
         SELECT CASE WHEN place % 2 = 0 THEN '410526001001' ELSE '410526002002' END, amount
         FROM unnest($1::int[]) WITH ORDINALITY AS a(amount, place)`,
        [amounts],
      );
    },
    async close() {
      await opened.close();
      await database.drop();
    },
  };
}

export const ASKED = { runId: RUN, division: '4105', day: '2025-12-31', round: 1, digest: null } as const;

export function opening(url: string): Promise<Database> {
  return openDatabase({ url, service: 'things', poolSize: 2, entities: transitionKeeping.tables });
}

export async function worked(database: Database, work: TurnWork): Promise<void> {
  const turning = {
    service: 'things',
    rules: RULES,
    policies: POLICIES,
    database,
    batchSize: 3,
    published: () => undefined,
  };
  const doing = { PREVIEW: previewPart, APPLY: applyPart, UNDO: undoPart };
  await doing[work.phase](turning, work, new AbortController().signal);
}

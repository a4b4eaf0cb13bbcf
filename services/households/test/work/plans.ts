import { parseAccount } from '@dixian/access';
import { fixedClock, plainDate } from '@dixian/calendar';
import { createLogger, type Database, type RequestContext, requestContext } from '@dixian/service';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  'Actual Rows'?: number;
  Plans?: Node[];
}

/** What PostgreSQL does for one statement. */
export class Plan {
  readonly nodes: readonly Node[];

  constructor(
    readonly sql: string,
    private readonly root: Node,
  ) {
    this.nodes = every(root);
  }

  /** Tables that are read from one end to the other. */
  get scannedWhole(): string[] {
    return this.nodes
      .filter((node) => node['Node Type'].endsWith('Seq Scan'))
      .map((node) => node['Relation Name'] ?? '');
  }

  get indexes(): string[] {
    return this.nodes.flatMap((node) => node['Index Name'] ?? []);
  }

  get sorts(): boolean {
    return this.nodes.some((node) => node['Node Type'].includes('Sort'));
  }

  /** Pages of 8 KiB that were looked at; only of a plan that was run. */
  get blocks(): number {
    return (this.root['Shared Hit Blocks'] ?? 0) + (this.root['Shared Read Blocks'] ?? 0);
  }
}

function every(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(every)];
}

type Explained = { 'QUERY PLAN': [{ Plan: Node }] };

/** How to explain: as planned for these values, for any values as a statement kept prepared is, or by running it. */
export type Explaining = 'THESE_VALUES' | 'ANY_VALUES' | 'RUN';

const OPTIONS: Record<Explaining, string> = {
  THESE_VALUES: 'FORMAT JSON',
  ANY_VALUES: 'GENERIC_PLAN, FORMAT JSON',
  RUN: 'ANALYZE, BUFFERS, FORMAT JSON',
};

/** The plans of every statement that a resolver runs for an account, under its scope and the application's role. */
export async function plansOf(
  db: Database,
  { account, today, explaining }: { account: string; today: string; explaining: Explaining },
  work: (context: RequestContext) => unknown,
): Promise<Plan[]> {
  const plans: Plan[] = [];
  const explained: Database = {
    ...db,
    read: (scope, read) =>
      db.read(scope, (statements) =>
        read({
          ...statements,
          async query<Row extends object>(sql: string, parameters: readonly unknown[] = []) {
            const values = explaining === 'ANY_VALUES' ? [] : parameters;
            const text = `EXPLAIN (${OPTIONS[explaining]}) ${sql}`;
            const [row] = await statements.query<Explained>(text, values);
            if (row) plans.push(new Plan(sql, row['QUERY PLAN'][0].Plan));
            return [] as Row[];
          },
        }),
      ),
  };
  const context = requestContext({
    caller: parseAccount(account),
    db: explained,
    clock: fixedClock(plainDate(today)),
    language: 'zh',
    requestId: 'plans',
    log: createLogger('households', 'silent'),
    published: () => undefined,
  });
  const answer = (await work(context)) as { totalCount?: () => Promise<number> } | undefined;
  if (explaining !== 'RUN') await answer?.totalCount?.();
  return plans;
}

import type { Problem } from '@dixian/ledger';
import type { Statements } from '@dixian/service';
import { STAGE } from '../staging/stage-writer';

/** A message of a finding in both languages; no cell values. */
export interface FindingKind {
  code: string;
  severity: 'REJECTED' | 'WARNING';
  column: string | null;
  zh: string;
  en: string;
}

const DETAIL = '{detail}';
const BATCH = 1_000;
// A ledger may be faulty in every row; what waits must not grow with it.
const MOST_WAITING = 5_000;

interface RowFinding {
  row: number | null;
  householdCode: string | undefined;
  problem: Problem;
}

/** Writes the findings of one run within its transaction. */
export class FindingWriter {
  private readonly waiting: RowFinding[] = [];

  constructor(
    private readonly transaction: Statements,
    private readonly runId: string,
    private readonly division: string,
  ) {}

  /** Keeps a finding of a row, or of the file, until `flush`; the connection may be busy with COPY meanwhile. */
  add(row: number | null, problem: Problem, householdCode?: string): void {
    this.waiting.push({ row, problem, householdCode });
  }

  /** True when it is time to `flush`. */
  get isFull(): boolean {
    return this.waiting.length >= MOST_WAITING;
  }

  /** Writes what `add` kept. */
  async flush(): Promise<void> {
    while (this.waiting.length > 0) await this.insert(this.waiting.splice(0, BATCH));
  }

  /**
   * Records a finding for each row, once, that `select` gives as (row_number int, household_code text); where the sentences of
   * the kind have `{detail}`, it gives a text `detail` too, which holds no cell values, and where `ofRecords` a
   * `record_id`. REJECTED also takes those rows out of the stage. Returns how many.
   */
  async fromSelect(
    kind: FindingKind,
    select: string,
    parameters: readonly unknown[] = [],
    { ofRecords = false } = {},
  ): Promise<number> {
    const remove =
      kind.severity === 'REJECTED'
        ? `, removed AS (DELETE FROM ${STAGE} s USING found f WHERE s.row_number = f.row_number RETURNING 1)`
        : '';
    const given = parameters.length;
    const place = (offset: number) => `$${given + offset}`;
    const sentence = (text: string, offset: number) =>
      text.includes(DETAIL) ? `replace(${place(offset)}, '${DETAIL}', f.detail)` : place(offset);
    const [written] = await this.transaction.query<{ count: number }>(
      `WITH found AS (SELECT DISTINCT * FROM (${select}) AS all_found)${remove}, written AS (
         INSERT INTO import_finding (run_id, row_number, household_code, record_id, column_name, severity, code, message_zh,
           message_en, division_code)
         SELECT ${place(1)}::uuid, f.row_number, f.household_code, ${ofRecords ? 'f.record_id' : 'NULL::uuid'}, ${place(2)},
           ${place(3)}, ${place(4)}, ${sentence(kind.zh, 5)}, ${sentence(kind.en, 6)}, ${place(7)}
         FROM found f ORDER BY f.row_number RETURNING 1
       ) SELECT count(*)::int AS count FROM written`,
      [...parameters, this.runId, kind.column, kind.severity, kind.code, kind.zh, kind.en, this.division],
    );
    return written?.count ?? 0;
  }

  /** Records a finding of the whole file. */
  async ofFile(kind: FindingKind): Promise<void> {
    await this.fromSelect(kind, 'SELECT NULL::int AS row_number, NULL::text AS household_code');
  }

  private async insert(findings: readonly RowFinding[]): Promise<void> {
    await this.transaction.query(
      `INSERT INTO import_finding
         (run_id, division_code, row_number, household_code, column_name, severity, code, message_zh, message_en)
       SELECT $1, $2, * FROM unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])`,
      [
        this.runId,
        this.division,
        findings.map((item) => item.row),
        findings.map((item) => item.householdCode ?? null),
        findings.map((item) => item.problem.column),
        findings.map((item) => item.problem.severity),
        findings.map((item) => item.problem.code),
        findings.map((item) => item.problem.message.zh),
        findings.map((item) => item.problem.message.en),
      ],
    );
  }
}

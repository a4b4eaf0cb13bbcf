import type { DeedKind } from './table';

/** Which rows of a table are kept as done under a set, and what is kept of them, as SQL of their columns. */
export interface DeedsOfTable {
  readonly table: string;
  readonly kind: DeedKind;
  /** The value by which a row says what was done. */
  readonly detail?: string;
  /** What a row is about, by default itself. */
  readonly subject?: string;
  readonly household?: string | null;
  readonly occurredOn?: string;
  readonly account?: string;
  /** A text[] of the clauses that it names. */
  readonly clauses?: string;
  /** Only rows of which this holds: what was loaded is told by its run. */
  readonly where?: string;
  /** Columns that decide something anew where they change; without any, a row is done once. */
  readonly decidedBy?: readonly string[];
}

/**
 * SQL that has a table keep what was done under which set of policies: each statement, in its own transaction, by the set of the
 * work that is under way. No way to write a row passes it by. Before any set was told nothing is kept.
 */
export function keptAsDeeds(deeds: DeedsOfTable): string[] {
  const { table, decidedBy = [] } = deeds;
  const inserted = [
    keeping(`${table}_done`, deeds, deeds.where ?? 'true'),
    trigger(table, 'done', 'INSERT', 'NEW TABLE AS changed'),
  ];
  if (decidedBy.length === 0) return inserted;
  const isOther = decidedBy.map((name) => `former.${name} IS DISTINCT FROM changed.${name}`).join(' OR ');
  const anew = `${deeds.where ?? 'true'} AND EXISTS (SELECT FROM former WHERE former.id = changed.id AND (${isOther}))`;
  return [
    ...inserted,
    keeping(`${table}_decided`, deeds, anew),
    trigger(table, 'decided', 'UPDATE', 'OLD TABLE AS former NEW TABLE AS changed'),
  ];
}

/** SQL that undoes `keptAsDeeds`. */
export function notKeptAsDeeds({ table, decidedBy = [] }: DeedsOfTable): string[] {
  return (decidedBy.length === 0 ? ['done'] : ['done', 'decided']).flatMap((name) => [
    `DROP TRIGGER ${table}_${name} ON ${table}`,
    `DROP FUNCTION ${table}_${name}()`,
  ]);
}

function keeping(name: string, deeds: DeedsOfTable, condition: string): string {
  const { table, kind, subject = 'id', household = 'household_id' } = deeds;
  const { detail = null, occurredOn = null, account = null, clauses = "'{}'::text[]" } = deeds;
  return `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      under integer := nullif(current_setting('dixian.policy_set', true), '')::integer;
    BEGIN
      IF under IS NULL THEN RETURN NULL; END IF;
      INSERT INTO policy_deed
        (policy_set, kind, matter, detail, row_id, subject_id, of_household, division_code, occurred_on, account, clause_ids)
      SELECT under, '${kind}', '${table}', ${detail ?? 'NULL'}, id, (${subject})::text, ${household ?? 'NULL'}, division_code,
        ${occurredOn ?? 'NULL'}, ${account ?? 'NULL'}, ${clauses}
      FROM changed WHERE ${condition};
      RETURN NULL;
    END $$`;
}

function trigger(table: string, name: string, on: 'INSERT' | 'UPDATE', rows: string): string {
  return `CREATE TRIGGER ${table}_${name} AFTER ${on} ON ${table} REFERENCING ${rows}
    FOR EACH STATEMENT EXECUTE FUNCTION ${table}_${name}()`;
}

/** SQL of the clauses of a decision that a row keeps as it was made. */
export function clausesOfDecision(column: string): string {
  const reasons = `CASE WHEN jsonb_typeof(${column}->'reasons') = 'array' THEN ${column}->'reasons' ELSE '[]' END`;
  return `ARRAY(SELECT DISTINCT of_decision.cited->>'clause' FROM jsonb_array_elements(${reasons}) AS of_decision(cited)
    WHERE of_decision.cited->>'clause' IS NOT NULL ORDER BY 1)`;
}

/** SQL of the clauses that stand behind codes of reasons, each after a blank. */
export function clausesBehind(column: string): string {
  return `ARRAY(SELECT DISTINCT split_part(of_row.cited, ' ', 2) FROM unnest(${column}) AS of_row(cited)
    WHERE split_part(of_row.cited, ' ', 2) <> '' ORDER BY 1)`;
}

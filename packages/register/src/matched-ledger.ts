import {
  type LedgerImport,
  type MergeContext,
  type MergeResult,
  STAGE,
  type StageColumn,
} from '@dixian/imports';
import type { LedgerDefinition } from '@dixian/ledger';
import { awaitMatchingTurn } from './matching';
import { placeRows } from './placing';

/** A ledger whose rows go one to one into a table of the department. */
export interface MatchedLedger<Values> {
  definition: LedgerDefinition<Values>;
  table: string;
  /** Further columns by name, the same in stage and table; the key is made of some of them. */
  columns: Record<string, StageColumn<Values>>;
  /** Columns that tell one record from another; a unique index of the table. */
  key: readonly string[];
  /** The ledger has no number of its own and may print a row twice: the key is then completed by `occurrence`. */
  repeats?: boolean;
  householdCode(values: Values): string;
  /** Blind index of the person's certificate as COPY text; absent where the ledger names no person. */
  certificateIndex?: StageColumn<Values>['of'];
}

/**
 * Loads such a ledger: rows get household, person and village from the register's copy where it knows them,
 * else the township of the household code, and are matched when the register learns of them.
 */
export function matchedLedger<Values>(ledger: MatchedLedger<Values>): LedgerImport<Values> {
  const { certificateIndex } = ledger;
  return {
    definition: ledger.definition,
    columns: {
      household_code: { type: 'text', of: ledger.householdCode },
      // The first nine digits of a household code are its township.
      division_code: { type: 'text COLLATE "C"', of: (values) => ledger.householdCode(values).slice(0, 9) },
      ...(certificateIndex ? { certificate_index: { type: 'bytea', of: certificateIndex } } : {}),
      ...ledger.columns,
    },
    place: placeRows,
    merge: (context) => merge(ledger, context),
  };
}

async function merge<Values>(ledger: MatchedLedger<Values>, context: MergeContext): Promise<MergeResult> {
  const { transaction, source } = context;
  await awaitMatchingTurn(transaction);
  const persons = ledger.certificateIndex !== undefined;
  const own = Object.keys(ledger.columns);
  const given = [
    'household_code',
    ...(persons ? ['certificate_index'] : []),
    ...own,
    ...(ledger.repeats ? ['occurrence'] : []),
  ];
  const key = [...ledger.key, ...(ledger.repeats ? ['occurrence'] : [])].join(', ');
  const latest = ledger.repeats
    ? `SELECT *, row_number() OVER (PARTITION BY ${ledger.key.join(', ')} ORDER BY row_number)::int AS occurrence
       FROM ${STAGE}`
    : `SELECT DISTINCT ON (${key}) * FROM ${STAGE} ORDER BY ${key}, row_number DESC`;
  const matched = ['household_id', 'division_code', ...(persons ? ['person_id'] : [])];
  const written = [...given, ...matched, 'source'];
  const compared = written.filter((name) => !['source', 'occurrence', ...ledger.key].includes(name));
  const [counts] = await transaction.query<{
    added: number;
    changed: number;
    kept: number;
    households: number;
  }>(
    `WITH latest AS (
       ${latest}
     ), placed AS (
       SELECT ${given.map((name) => `s.${name}`).join(', ')}, h.id AS household_id,
              coalesce(h.division_code, s.division_code) AS division_code
              ${persons ? ', p.id AS person_id' : ''}, $1::text AS source
       FROM latest s
       LEFT JOIN registered_household h ON h.code = s.household_code
       ${persons ? 'LEFT JOIN registered_person p ON p.household_id = h.id AND p.certificate_index = s.certificate_index' : ''}
     ), merged AS (
       INSERT INTO ${ledger.table} AS t (${written.join(', ')})
       SELECT ${written.join(', ')} FROM placed
       ON CONFLICT (${key}) DO UPDATE
         SET ${[...compared, 'source'].map((name) => `${name} = excluded.${name}`).join(', ')}
         WHERE (${compared.map((name) => `t.${name}`).join(', ')})
           IS DISTINCT FROM (${compared.map((name) => `excluded.${name}`).join(', ')})
       RETURNING (old.id IS NULL) AS added
     )
     SELECT (SELECT count(*) FILTER (WHERE added) FROM merged)::int AS added,
            (SELECT count(*) FILTER (WHERE NOT added) FROM merged)::int AS changed,
            ((SELECT count(*) FROM latest) - (SELECT count(*) FROM merged))::int AS kept,
            (SELECT count(DISTINCT household_code) FROM ${STAGE})::int AS households`,
    [source],
  );
  return {
    added: counts?.added ?? 0,
    changed: counts?.changed ?? 0,
    unchanged: counts?.kept ?? 0,
    households: counts?.households ?? 0,
  };
}

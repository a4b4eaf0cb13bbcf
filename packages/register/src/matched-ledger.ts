import {
  byteaText,
  type LedgerImport,
  type MergeContext,
  type Rest,
  type StageColumn,
  shownColumns,
  type WithdrawalContext,
} from '@dixian/imports';
import type { LedgerDefinition } from '@dixian/ledger';
import { identityNumberOf, loneNameIndex, nameIndex } from '@dixian/personal-data';
import { keysOf } from './layout-keys';
import { matchOf, type RowMatch } from './layout-match';
import { awaitMatchingTurn } from './matching';
import { mergeRows } from './merge-rows';
import type { ColumnSql } from './merging/column-sql';
import type { Ending, MergedTable } from './merging/merged-table';
import { placeRows } from './placing';
import { refuseDisagreeing, remarkFuture } from './refusing';
import { type ToldTable, tellChanges } from './statements/tell-changes';
import { tellWithdrawn } from './statements/tell-withdrawn';
import { printedPlace, withPlace } from './waiting/printed-place';
import { StageSecret } from './waiting/stage-secret';
import { waitingSql } from './waiting/waiting-sql';
import { modeOf } from './whole-lists';

/** A ledger whose rows go into a table of the department. */
export interface MatchedLedger<Values> {
  definition: LedgerDefinition<Values>;
  table: string;
  /** Further columns by name, the same in stage and table; the key is made of some of them. */
  columns: Record<string, StageColumn<Values>>;
  /** The records that a row stands for, where that is not one; no row then looks like a correction, or replaces a record. */
  recordsOf?(values: Values): readonly Values[];
  /**
   * Columns that tell one record of a county from another; with `county_code` first a unique key of the table.
   * `household_code` among them where records are a household's. The keys of the layout, unless given.
   */
  key?: readonly string[];
  /** For rows that lack a column of `key`. */
  otherKey?: readonly string[];
  /** Columns of fields in the layout's keys that are not named as their field is. */
  keyColumns?: Readonly<Record<string, string>>;
  /** The ledger has no number of its own and may print a row twice: the key is then completed by `occurrence`. */
  repeats?: boolean;
  /** Columns by which rows of one key are one row printed again, as for each member of a household. */
  sameOnce?: readonly string[];
  /** Of rows of one key that disagree the last counts; otherwise none does. */
  lastCounts?: boolean;
  /** Columns by which a new row is much like a record: it may be its correction. */
  near?: readonly string[];
  /** SQL that narrows it, of a new row `p` and a record `o`. */
  nearIf?: string;
  /** How a record ends that a whole list does not name any more. */
  ends?: Ending;
  /**
   * SQL of whether a row tells a column, of the row and of the other one that it becomes one with: where a blank is a statement, or
   * hangs on another column. Of every other column a blank tells nothing and takes nothing away.
   */
  tells?: Readonly<Record<string, ColumnSql>>;
  /**
   * SQL of what a column has of which neither the row nor its record tells: where a ledger that does not print it leaves it at
   * something. It takes nothing away, and stands once it was kept.
   */
  assumes?: Readonly<Record<string, ColumnSql>>;
  /** Columns of several values, of which row and record tell some each: a ledger adds to them, and takes none away. */
  gathers?: readonly string[];
  /** Columns of the stage alone, for what `tells` and `assumes` say of a row. */
  beside?: Record<string, StageColumn<Values>>;
  /** Columns of days that cannot lie after today, and their headings. */
  past?: Readonly<Record<string, string>>;
  /** Columns of the county of the household code. */
  ofCounty?: readonly string[];
  /** An older ledger is history, from which `afterMerge` brings the newest state back. */
  keepsHistory?: boolean;
  /** What rows are matched by: as the layout's `match` says, unless this is given with those below. */
  householdCode?(values: Values): string | undefined;
  /** The number of the person whose row it is, or of a disability card; absent where the ledger names no person. */
  certificate?(values: Values): string | undefined;
  /** The number of the head, in rows of others. */
  headCertificate?(values: Values): string | undefined;
  /** The name that belongs to the person's number. */
  personName?(values: Values): string | undefined;
  /** Whether the table's rows are of persons: it has `person_id`. */
  persons: boolean;
  /** Who is told of the table's rows: of new and changed ones when they are loaded, and of those that are taken back. */
  told?: ToldTable;
  /** What may rest on its rows, so that their run cannot be taken back. */
  rests?: readonly Rest[];
  /** What is found of the rows once they are in the table, and what follows, in the same transaction. */
  afterMerge?(context: MergeContext): Promise<void>;
  /**
   * What follows from rows of which nothing more is found: a dry run, which reports findings, leaves it out. Without
   * `afterMerge` it leaves out the new rows as well, whose indexes are most of what a first load costs.
   */
  follows?(context: Omit<MergeContext, 'findings'>): Promise<void>;
  /** While the rows of a run that is taken back are still there: what will be missed is noted. */
  beforeWithdrawal?(context: WithdrawalContext): Promise<void>;
  /** When the rows are as they were: what was stated of them is stated anew, before others are told. */
  afterWithdrawal?(context: WithdrawalContext): Promise<void>;
}

// What stage and merge call their own: a ledger's column of the name would take its place unseen.
const RESERVED = new Set(
  `id household_id household_code certificate_index head_index name_index lone_name by_card hidden_number printed_township
   printed_village row_number occurrence placed_by person_id division_code county_code code_id number_id head_id found_id
   found_person chosen_id known_name times rule named_by printed said_code record_id held_county held_for held_assumed
   is_older is_stranger name_differs differs source loaded_by speaks_for speaks_assumed`.split(/\s+/),
);

// A row that came without a code and was claimed by its number is the household's whatever a later run said of it.
const FOUND_BY_NUMBER = `p.household_code IS NULL AND t.placed_by <> 'CODE'
  AND t.certificate_index IS NOT DISTINCT FROM p.certificate_index`;

/**
 * Loads such a ledger: rows get household, person and village from the register's copy where it knows them by code or
 * number, else the township of the household code, and are matched when the register learns of them.
 */
export function matchedLedger<Values extends object>(ledger: MatchedLedger<Values>): LedgerImport<Values> {
  const match = matchOf(ledger);
  const { certificate, householdCode } = match;
  const { table, persons, ends, near, nearIf, sameOnce, keepsHistory, recordsOf, tells, assumes, gathers } =
    ledger;
  const secret = certificate && new StageSecret();
  const merged: MergedTable = {
    table,
    columns: Object.keys(ledger.columns),
    ...keysOf(ledger),
    repeats: ledger.repeats ?? false,
    persons,
    numbers: certificate !== undefined,
    heads: match.headCertificate !== undefined,
    names: certificate !== undefined,
    ...(recordsOf && { severalOfRow: true }),
    ...(sameOnce && { sameOnce }),
    ...(near && { near }),
    ...(nearIf && { nearIf }),
    ...(ends && { ends }),
    ...(tells && { tells }),
    ...(assumes && { assumes }),
    ...(gathers && { gathers }),
    ...(keepsHistory && { keepsHistory }),
  };
  const { told } = ledger;
  const loaded = {
    table,
    shows: shownColumns(ledger.definition, ledger.columns),
    householdCode: 'household_code',
    follows: ['household_id', 'division_code', 'placed_by', ...(persons ? ['person_id'] : [])],
    ...(certificate && { found: FOUND_BY_NUMBER }),
    rests: ledger.rests,
    waiting: waitingSql(table, certificate !== undefined),
  };
  const staged = { ...ledger.columns, ...ledger.beside };
  const taken = Object.keys(staged).filter((name) => RESERVED.has(name));
  if (taken.length > 0)
    throw new Error(`The ledger of ${table} has columns of the merge: ${taken.join(', ')}`);
  const untold = Object.keys({ ...tells, ...assumes }).filter((name) => !(name in ledger.columns));
  if (untold.length > 0)
    throw new Error(`The ledger of ${table} tells columns that it has not: ${untold.join(', ')}`);
  const placing = { mayLackCode: certificate !== undefined, ofCounty: ledger.ofCounty ?? [] };
  if (recordsOf && near)
    throw new Error(`The ledger of ${table} has rows of several records that are near others`);
  return {
    definition: certificate && ledger.personName ? withPlace(ledger.definition) : ledger.definition,
    ...(recordsOf ? { recordsOf } : { takesReplacements: true }),
    columns: {
      household_code: { type: 'text', of: (values) => householdCode(values) ?? null },
      // The first nine digits of a household code are its township.
      division_code: {
        type: 'text COLLATE "C"',
        of: (values) => householdCode(values)?.slice(0, 9) ?? null,
      },
      ...(certificate && secret ? numberColumns({ ...ledger, ...match, certificate }, secret) : {}),
      ...staged,
    },
    async place(context) {
      await placeRows(context, placing);
      await remarkFuture(context, ledger.past ?? {});
      if (!merged.repeats && !ledger.lastCounts) await refuseDisagreeing(context, merged);
    },
    async merge(context) {
      const mode = await modeOf(context, ends !== undefined);
      const { dryRun } = context;
      const replaces = recordsOf ? [] : context.replaces;
      const result = await mergeRows(merged, {
        ...context,
        mode,
        replaces,
        writesNew: !dryRun || ledger.afterMerge !== undefined,
        ...(secret && { secret }),
      });
      await ledger.afterMerge?.(context);
      if (dryRun) return result;
      await ledger.follows?.(context);
      if (told) await tellChanges(context.transaction, told);
      return result;
    },
    tables: [loaded],
    async beforeWithdrawal(context) {
      await awaitMatchingTurn(context.transaction);
      await ledger.beforeWithdrawal?.(context);
      if (told) await tellWithdrawn(context.transaction, told, context.runId);
    },
    async afterWithdrawal(context) {
      await ledger.afterWithdrawal?.(context);
      if (told) await tellChanges(context.transaction, told);
    },
  };
}

// What a row says of a person, as the stage has it: indexes, and the number hidden in case the row must wait with it.
function numberColumns<Values extends object>(
  ledger: Pick<MatchedLedger<Values>, 'personName'> &
    Omit<RowMatch<Values>, 'certificate'> &
    Required<Pick<RowMatch<Values>, 'certificate'>>,
  secret: StageSecret,
): Record<string, StageColumn<Values>> {
  const { certificate, headCertificate, personName } = ledger;
  const bytes = (of: StageColumn<Values>['of']): StageColumn<Values> => ({ type: 'bytea', of });
  const indexOf = (of: (values: Values) => string | undefined) =>
    bytes((values, { blindIndex }) => {
      const number = of(values);
      return number === undefined ? null : byteaText(blindIndex.of(identityNumberOf(number)));
    });
  const waitsBy = (values: Values) => headCertificate?.(values) ?? certificate(values);
  const text = (index: Buffer | undefined) => (index === undefined ? null : byteaText(index));
  return {
    certificate_index: indexOf(certificate),
    by_card: {
      type: 'boolean',
      of(values) {
        const number = certificate(values);
        return String(number !== undefined && number !== identityNumberOf(number));
      },
    },
    hidden_number: bytes((values) => {
      const number = waitsBy(values);
      return number === undefined ? null : byteaText(secret.hide(number));
    }),
    ...(headCertificate ? { head_index: indexOf(headCertificate) } : {}),
    name_index: bytes((values, { blindIndex }) => {
      const [number, name] = [certificate(values), personName?.(values)];
      return number === undefined || name === undefined ? null : text(nameIndex(blindIndex, number, name));
    }),
    lone_name: bytes((values, { blindIndex }) => {
      const name = personName?.(values);
      return name === undefined ? null : text(loneNameIndex(blindIndex, name));
    }),
    printed_township: { type: 'text', of: (values) => printedPlace(values).township },
    printed_village: { type: 'text', of: (values) => printedPlace(values).village },
  };
}

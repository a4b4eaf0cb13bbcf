import {
  byteaText,
  type LedgerImport,
  type MergeContext,
  type Rest,
  type StageColumn,
  shownColumns,
} from '@dixian/imports';
import type { LedgerDefinition } from '@dixian/ledger';
import { identityNumberOf, loneNameIndex, nameIndex } from '@dixian/personal-data';
import { awaitMatchingTurn } from './matching';
import { mergeRows } from './merge-rows';
import type { Ending, MergedTable } from './merging/merged-table';
import { placeRows } from './placing';
import { refuseDisagreeing, remarkFuture } from './refusing';
import { type ToldTable, tellChanges } from './statements/tell-changes';
import { tellWithdrawn } from './statements/tell-withdrawn';
import { StageSecret } from './waiting/stage-secret';

/** A ledger whose rows go one to one into a table of the department. */
export interface MatchedLedger<Values> {
  definition: LedgerDefinition<Values>;
  table: string;
  /** Further columns by name, the same in stage and table; the key is made of some of them. */
  columns: Record<string, StageColumn<Values>>;
  /**
   * Columns that tell one record of a county from another; with `county_code` first a unique key of the table.
   * `household_code` among them where records are a household's.
   */
  key: readonly string[];
  /** For rows that lack a column of `key`. */
  otherKey?: readonly string[];
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
  /** Columns of days that cannot lie after today, and their headings. */
  past?: Readonly<Record<string, string>>;
  /** Columns of the county of the household code. */
  ofCounty?: readonly string[];
  /** An older ledger is history, from which `afterMerge` brings the newest state back. */
  keepsHistory?: boolean;
  householdCode(values: Values): string | undefined;
  /** The number of the person whose row it is, or of a disability card; absent where the ledger names no person. */
  certificate?(values: Values): string | undefined;
  /** The number of the head, in rows of others. */
  headCertificate?(values: Values): string | undefined;
  /** The name that belongs to `certificate`. */
  personName?(values: Values): string | undefined;
  /** The village as printed. */
  village?(values: Values): string | undefined;
  /** Whether the table's rows are of persons: it has `person_id`. */
  persons: boolean;
  /** Who is told of the table's rows: of new and changed ones when they are loaded, and of those that are taken back. */
  told?: ToldTable;
  /** What may rest on its rows, so that their run cannot be taken back. */
  rests?: readonly Rest[];
  /** False where more than the table follows from its rows, so that a run of the ledger stays. */
  canBeWithdrawn?: boolean;
  /** What follows once the rows are in the table, in the same transaction. */
  afterMerge?(context: MergeContext): Promise<void>;
}

/**
 * Loads such a ledger: rows get household, person and village from the register's copy where it knows them by code or
 * number, else the township of the household code, and are matched when the register learns of them.
 */
export function matchedLedger<Values>(ledger: MatchedLedger<Values>): LedgerImport<Values> {
  const { certificate, key, table, persons, ends, near, nearIf, otherKey, sameOnce, keepsHistory } = ledger;
  const secret = certificate && new StageSecret();
  const merged: MergedTable = {
    table,
    columns: Object.keys(ledger.columns),
    key,
    repeats: ledger.repeats ?? false,
    persons,
    numbers: certificate !== undefined,
    heads: ledger.headCertificate !== undefined,
    names: certificate !== undefined,
    ...(otherKey && { otherKey }),
    ...(sameOnce && { sameOnce }),
    ...(near && { near }),
    ...(nearIf && { nearIf }),
    ...(ends && { ends }),
    ...(keepsHistory && { keepsHistory }),
  };
  const { told, canBeWithdrawn = true } = ledger;
  const loaded = {
    table,
    shows: shownColumns(ledger.definition, ledger.columns),
    householdCode: 'household_code',
    follows: ['household_id', 'division_code', 'placed_by', ...(persons ? ['person_id'] : [])],
    rests: ledger.rests,
  };
  const placing = { mayLackCode: certificate !== undefined, ofCounty: ledger.ofCounty ?? [] };
  return {
    definition: ledger.definition,
    columns: {
      household_code: { type: 'text', of: (values) => ledger.householdCode(values) ?? null },
      // The first nine digits of a household code are its township.
      division_code: {
        type: 'text COLLATE "C"',
        of: (values) => ledger.householdCode(values)?.slice(0, 9) ?? null,
      },
      ...(certificate && secret ? numberColumns({ ...ledger, certificate }, secret) : {}),
      ...ledger.columns,
    },
    async place(context) {
      await placeRows(context, placing);
      await remarkFuture(context, ledger.past ?? {});
      if (!merged.repeats && !ledger.lastCounts) await refuseDisagreeing(context, key, merged.columns);
    },
    async merge(context) {
      if (context.mode === 'WHOLE' && !ends) await sayItCannotEnd(context);
      const result = await mergeRows(merged, secret ? { ...context, secret } : context);
      await ledger.afterMerge?.(context);
      if (told) await tellChanges(context.transaction, told);
      return result;
    },
    tables: canBeWithdrawn ? [loaded] : [],
    async beforeWithdrawal({ transaction, runId }) {
      await awaitMatchingTurn(transaction);
      if (told) await tellWithdrawn(transaction, told, runId);
    },
    async afterWithdrawal({ transaction }) {
      if (told) await tellChanges(transaction, told);
    },
  };
}

// What a row says of a person, as the stage has it: indexes, and the number hidden in case the row must wait with it.
function numberColumns<Values>(
  ledger: MatchedLedger<Values> & Required<Pick<MatchedLedger<Values>, 'certificate'>>,
  secret: StageSecret,
): Record<string, StageColumn<Values>> {
  const { certificate, headCertificate, personName, village } = ledger;
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
    number: bytes((values) => {
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
    village: { type: 'text', of: (values) => village?.(values) ?? null },
  };
}

async function sayItCannotEnd({ findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'WHOLE_LIST_ENDS_NOTHING',
      severity: 'WARNING',
      column: null,
      zh: '这种台账的记录没有“退出”，已按增量导入；不再列出的记录没有改动。',
      en: 'Records of this ledger do not end: it was loaded as an addition, and what it does not name was left as it is.',
    },
    'SELECT NULL::int AS row_number, NULL::text AS household_code',
  );
}

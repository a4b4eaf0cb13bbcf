import type { LedgerImport, MergeContext, MergeResult, StageColumn } from '@dixian/imports';
import { STAGE } from '@dixian/imports';
import type { LedgerDefinition } from '@dixian/ledger';
import { checkManyDuplicates } from '../persistence/duplicates';
import { closeMemberships, keepMemberships } from '../persistence/keeping/keep-memberships';
import { keepPersons } from '../persistence/keeping/keep-persons';
import { publishChanges } from '../persistence/keeping/publish-changes';
import { type RegisterRow, registerColumns } from '../persistence/keeping/register-stage';
import { openWorkTables, type RegisterMerge } from '../persistence/keeping/work-tables';
import { awaitRegisterTurn } from '../persistence/register-turn';
import { claimHouseholds } from './claim-households';
import { keepFacts } from './keep-facts';
import { keepHouseholds } from './keep-households';
import { remarkCodes } from './remark-codes';
import { remarkFile } from './remark-file';
import { rejectRepeated, remark } from './remarks';
import { takeHeadsRecord } from './take-heads-record';

/** A ledger that the register is made of. */
export interface RegisterLedger<Row extends RegisterRow> {
  definition: LedgerDefinition<Row>;
  /** Whether it is the national export, which alone profiles persons, keeps monitoring and states family sizes. */
  monitors: boolean;
  /** Fills `division_id` and `division_code` of the stage and rejects rows whose village is not known. */
  place(context: MergeContext): Promise<void>;
  columns: Record<string, StageColumn<Row>>;
  /** What must follow once its rows are kept. */
  follow?(context: MergeContext): Promise<void>;
}

/** Loads such a ledger: the same set-based statements for every kind, whatever its size. */
export function registerImport<Row extends RegisterRow>(ledger: RegisterLedger<Row>): LedgerImport<Row> {
  return {
    definition: ledger.definition,
    columns: registerColumns(ledger.columns),
    stays: STAYS,
    async place(context) {
      await awaitRegisterTurn(context.transaction);
      await openWorkTables(context.transaction);
      await ledger.place(context);
      await rejectRepeated(context.findings);
      await remarkCodes(context);
      await claimHouseholds(context);
      if (ledger.monitors) await takeHeadsRecord(context);
      await remarkFile(context);
    },
    async merge(context) {
      const result = await merge({ ...context, ledger: ledger.definition.id, monitors: ledger.monitors });
      await ledger.follow?.(context);
      return result;
    },
  };
}

// Cases, leads, plans and every department's rows come to rest on a register within minutes; a corrected export brings
// households back to what they are, which a withdrawal could not.
const STAYS = {
  zh: '农户登记导入后，各部门的台账随即按它核对，监测期、线索和待办也由此产生，不能整批撤回；请用更正后的（日期不早于原表的）文件重新导入，个别错误请用“信息更正”办理。',
  en: 'Every department matches its ledgers by the register as soon as it is loaded, and times of monitoring, leads and tasks follow from it; it cannot be taken back as a whole. Please load a corrected file of the same day or later, or correct single households by hand.',
};

async function merge(context: RegisterMerge): Promise<MergeResult> {
  await keepHouseholds(context);
  await keepPersons(context);
  await keepMemberships(context);
  const closed = context.monitors ? await closeMemberships(context) : 0;
  // Of the rows as they are printed, before what they leave blank is filled.
  await remark(context);
  await keepFacts(context);
  // Those who stand in two households now, wherever the other is.
  await checkManyDuplicates(context.transaction, ENTERED_ELSEWHERE, context.exportedOn);
  await publishChanges(context);
  return countRecords(context, closed);
}

// A record is a person in a household; it has changed where the person, the place in the household or a fact of the
// household has, or where the membership ended.
async function countRecords({ transaction }: RegisterMerge, closed: number): Promise<MergeResult> {
  const [counts] = await transaction.query<{
    added: number;
    changed: number;
    total: number;
    households: number;
  }>(
    `WITH touched AS (
       SELECT person_id, bool_or(added) AS added FROM import_person GROUP BY person_id
     ), by_household AS (
       SELECT DISTINCT m.person_id FROM import_member m JOIN import_change c USING (household_id)
       WHERE c.whole_household AND NOT EXISTS (SELECT FROM touched t WHERE t.person_id = m.person_id)
     )
     SELECT (SELECT count(*) FROM touched WHERE added)::int AS added,
            ((SELECT count(*) FROM touched WHERE NOT added) + (SELECT count(*) FROM by_household))::int AS changed,
            (SELECT count(*) FROM ${STAGE})::int AS total,
            (SELECT count(DISTINCT household_code) FROM ${STAGE})::int AS households`,
  );
  const { added = 0, changed = 0, total = 0, households = 0 } = counts ?? {};
  return { added, changed: changed + closed, unchanged: total - added - changed, households };
}

// EXISTS as a value is looked up row by row; as a condition it becomes a join of tables not yet analysed.
const ENTERED_ELSEWHERE = `SELECT DISTINCT i.certificate_index FROM import_member i WHERE EXISTS (
  SELECT FROM person o WHERE o.certificate_index = i.certificate_index AND o.household_id <> i.household_id) = true`;

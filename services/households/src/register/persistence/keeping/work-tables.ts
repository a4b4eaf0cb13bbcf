import type { MergeContext } from '@dixian/imports';
import type { Statements } from '@dixian/service';

/** What the statements that keep persons and memberships work with: a ledger's day and source, or those of a hand. */
export interface RegisterChange extends Pick<MergeContext, 'transaction' | 'source' | 'exportedOn'> {
  /** Whether the rows profile persons and list the whole family, as the national export does. */
  monitors: boolean;
}

/** What the statements of a merge work with, beyond the stage. */
export interface RegisterMerge extends MergeContext, RegisterChange {
  ledger: string;
}

/**
 * Work tables of one merge, gone with its transaction:
 * import_household, the households of the file with the figures of their best row;
 * import_member, the persons of the file; import_person, those new or changed;
 * import_change, the households in which anything changed.
 */
export async function openWorkTables(transaction: Statements): Promise<void> {
  // Sorts and hashes of a million rows; the default of 4 MB would spill every one of them.
  await transaction.query(`SET LOCAL work_mem = '96MB'`);
  await transaction.query(`
    CREATE TEMPORARY TABLE import_household (
      code text COLLATE "C" NOT NULL, id uuid, added boolean NOT NULL,
      division_id uuid NOT NULL, division_code text COLLATE "C" NOT NULL, household_type text,
      wages bigint NOT NULL, business bigint NOT NULL, property bigint NOT NULL, transfer bigint NOT NULL,
      business_cost bigint NOT NULL, stated_net bigint, member_count int,
      insurance_payout bigint, compliant_self_paid bigint,
      category text, identified_month text, risks text[], risk_eliminated boolean,
      elimination_mode text, eliminated_month text,
      housing_problem boolean, dropout boolean, water_problem boolean
    ) ON COMMIT DROP`);
  await transaction.query(`
    CREATE TEMPORARY TABLE import_member (
      person_id uuid NOT NULL, household_id uuid NOT NULL, certificate_index bytea NOT NULL, division_code text COLLATE "C" NOT NULL,
      relation text NOT NULL, is_head boolean NOT NULL, row_number int NOT NULL
    ) ON COMMIT DROP`);
  await transaction.query(`
    CREATE TEMPORARY TABLE import_person (
      person_id uuid NOT NULL, household_id uuid NOT NULL, added boolean NOT NULL,
      school_changed boolean NOT NULL, insurance_changed boolean NOT NULL,
      school_status text, resident_insurance boolean
    ) ON COMMIT DROP`);
  await transaction.query(`
    CREATE TEMPORARY TABLE import_change (
      household_id uuid NOT NULL, whole_household boolean NOT NULL, flags_changed boolean NOT NULL
    ) ON COMMIT DROP`);
}

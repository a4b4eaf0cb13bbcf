import type { PlainDate } from '@dixian/calendar';
import type { RowOf, Statements } from '@dixian/service';
import type { HeldPerson } from '../../ground/persistence/held-person';
import { jobWish } from './tables';

const NAMES = ['id', 'personId', 'statedOn', 'wantsWork', 'wantsTraining', 'wantsAway', 'source'] as const;

/** Columns of a wish as it is read. */
export const WISH_COLUMNS = jobWish.select(NAMES);

export type WishRow = RowOf<typeof jobWish, (typeof NAMES)[number]>;

export interface NewWish {
  readonly occurredOn: PlainDate;
  readonly wantsWork: boolean;
  readonly wantsTraining?: boolean | null;
  readonly wantsAway?: boolean | null;
  readonly source: string;
}

/** Writes a wish beside those of the same day. */
export async function insertWish(
  transaction: Statements,
  person: HeldPerson,
  wish: NewWish,
  account: string,
): Promise<WishRow> {
  const [row] = await transaction.query<WishRow>(
    `INSERT INTO job_wish AS t (household_code, certificate_index, household_id, person_id, division_code, stated_on, wants_work,
       wants_training, wants_away, source, recorded_by, occurrence)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
       coalesce((SELECT max(occurrence) FROM job_wish WHERE certificate_index = $2 AND stated_on = $6), 0) + 1
     RETURNING ${WISH_COLUMNS}`,
    [
      person.householdCode,
      person.certificateIndex,
      person.householdId,
      person.id,
      person.divisionCode,
      wish.occurredOn,
      wish.wantsWork,
      wish.wantsTraining ?? null,
      wish.wantsAway ?? null,
      wish.source,
      account,
    ],
  );
  if (!row) throw new Error('The wish was not written.');
  return row;
}

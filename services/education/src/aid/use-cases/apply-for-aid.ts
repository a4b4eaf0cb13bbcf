import { alreadyGranted } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { BY_HAND } from '../../children/use-cases/suspect-dropout';
import { isSchoolYear, type Term } from '../../ground/domain/school-term';
import {
  EVERY_OFFICE,
  holdPupil,
  NO_PUPIL,
  type OfPupil,
  recordOfPupil,
} from '../../ground/use-cases/record-of-pupil';
import { AID_COLUMNS, type AidRow, aidById } from '../persistence/aid';

/** An application as it is taken down; an item that no document lists needs its basis when it is decided. */
export interface AidApplication extends OfPupil {
  readonly personId: string;
  readonly schoolYear: string;
  readonly term: Term;
  readonly item: string;
  readonly inKind?: boolean | null;
  readonly school?: string | null;
  readonly stage?: string | null;
  readonly boarding?: string | null;
  readonly basis?: string | null;
}

/** Takes an application down: one line a pupil, term and item, 雨露计划 as any other. */
export function applyForAid(
  context: RequestContext,
  input: AidApplication,
): Promise<AidRow | UserErrorValue> {
  const { item, school, basis, stage, boarding } = input;
  return recordOfPupil<AidRow>(
    context,
    {
      act: 'applyForAid',
      offices: EVERY_OFFICE,
      texts: { item, school, basis, stage, boarding },
      async write(transaction) {
        if (!isSchoolYear(input.schoolYear)) return YEAR_WRONG;
        if (!item.trim()) return ITEM_NEEDED;
        const pupil = await holdPupil(transaction, input.personId);
        if (!pupil) return NO_PUPIL;
        const [row] = await transaction.query<AidRow>(
          `INSERT INTO student_aid AS t (household_code, certificate_index, household_id, person_id, division_code, source,
             school_year, term, item, in_kind, school, stage, boarding, basis, applied_on, speaks_for)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)
           ON CONFLICT (county_code, certificate_index, school_year, term, item, occurrence) DO NOTHING
           RETURNING ${AID_COLUMNS}`,
          [
            pupil.householdCode,
            pupil.certificateIndex,
            pupil.householdId,
            pupil.personId,
            pupil.divisionCode,
            BY_HAND,
            input.schoolYear,
            input.term,
            item.trim(),
            input.inKind ?? false,
            school?.trim() || null,
            stage?.trim() || null,
            boarding?.trim() || null,
            basis?.trim() || null,
            input.occurredOn,
          ],
        );
        if (row) return row;
        const [held] = await transaction.query<{ on: OfPupil['occurredOn'] }>(
          `SELECT coalesce(decided_on, applied_on, speaks_for) AS on FROM student_aid
           WHERE certificate_index = $1 AND school_year = $2 AND term = $3 AND item = $4 ORDER BY occurrence LIMIT 1`,
          [pupil.certificateIndex, input.schoolYear, input.term, item.trim()],
        );
        return alreadyGranted(held?.on ?? input.occurredOn);
      },
      again: (reader, id) => aidById(reader, id),
    },
    input,
  );
}

const YEAR_WRONG = invalidInput('schoolYear', 'SCHOOL_YEAR_UNREADABLE', {
  zh: '学年请写成“2025-2026”。',
  en: 'Please write the school year as 2025-2026.',
});
const ITEM_NEEDED = invalidInput('item', 'REQUIRED', { zh: '请填写资助项目。', en: 'Please name the item.' });

import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { BY_HAND } from '../../children/use-cases/suspect-dropout';
import { isSchoolYear } from '../../ground/domain/school-term';
import { holdPupil, NO_PUPIL, type OfPupil, recordOfPupil } from '../../ground/use-cases/record-of-pupil';
import { settleNeed } from '../persistence/aid-tasks';
import { NEED_COLUMNS, type NeedRow } from '../persistence/need';

/** Whether a pupil's family is in difficulty in a school year; figures where they were counted. */
export interface AssessingNeed extends OfPupil {
  readonly personId: string;
  readonly schoolYear: string;
  readonly inDifficulty: boolean;
  readonly grade?: string | null;
  readonly means?: bigint | null;
  readonly cost?: bigint | null;
}

/** Assesses need: the same record that the list of difficulty would bring; who is in need without aid is work for the county. */
export function assessNeed(context: RequestContext, input: AssessingNeed): Promise<NeedRow | UserErrorValue> {
  const { grade, means, cost, occurredOn } = input;
  const read = async (reader: Parameters<typeof holdPupil>[0], id: string) =>
    (await reader.query<NeedRow>(`SELECT ${NEED_COLUMNS} FROM pupil_need n WHERE n.id = $1`, [id]))[0];
  return recordOfPupil<NeedRow>(
    context,
    {
      act: 'assessNeed',
      offices: ['township', 'county'],
      texts: { grade },
      async write(transaction) {
        if (!isSchoolYear(input.schoolYear)) return YEAR_WRONG;
        if ((means ?? 0n) < 0n || (cost ?? 0n) < 0n) return NEGATIVE;
        const pupil = await holdPupil(transaction, input.personId);
        if (!pupil) return NO_PUPIL;
        const [written] = await transaction.query<{ id: string }>(
          `INSERT INTO pupil_need AS t (household_code, certificate_index, household_id, person_id, division_code, source,
             school_year, in_difficulty, grade, means, cost, speaks_for)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           ON CONFLICT (county_code, certificate_index, school_year, occurrence) DO UPDATE SET
             in_difficulty = excluded.in_difficulty, grade = excluded.grade, means = excluded.means, cost = excluded.cost,
             source = excluded.source, speaks_for = excluded.speaks_for
           RETURNING id`,
          [
            pupil.householdCode,
            pupil.certificateIndex,
            pupil.householdId,
            pupil.personId,
            pupil.divisionCode,
            BY_HAND,
            input.schoolYear,
            input.inDifficulty,
            grade?.trim() || null,
            means ?? null,
            cost ?? null,
            occurredOn,
          ],
        );
        const row = written && (await read(transaction, written.id));
        if (!row) throw new Error('The assessment was not written.');
        await settleNeed(transaction, { where: 'n.id = $1', parameters: [row.id] }, occurredOn);
        return row;
      },
      again: read,
    },
    input,
  );
}

const YEAR_WRONG = invalidInput('schoolYear', 'SCHOOL_YEAR_UNREADABLE', {
  zh: '学年请写成“2025-2026”。',
  en: 'Please write the school year as 2025-2026.',
});
const NEGATIVE = invalidInput('means', 'NEGATIVE', {
  zh: '金额不能为负数。',
  en: 'An amount cannot be negative.',
});

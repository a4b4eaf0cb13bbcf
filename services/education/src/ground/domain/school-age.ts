import { fullYears, type PlainDate, plainDate } from '@dixian/calendar';
import { reaches, within } from '@dixian/policy';
import type { SchoolStage } from './school-stage';
import { termOf } from './school-term';

/** From and to which age a child must be at school, in full years on the 31 August before the school year. */
export interface SchoolAges {
  readonly from: number;
  readonly to: number;
}

/** What holds where a county states no other ages. */
export const USUAL_SCHOOL_AGES: SchoolAges = { from: 6, to: 15 };

const AFTER_COMPULSORY: ReadonlySet<SchoolStage> = new Set([
  'HIGH_SCHOOL',
  'VOCATIONAL_SCHOOL',
  'VOCATIONAL_COLLEGE',
  'TECHNICIAN',
  'BACHELOR',
  'POSTGRADUATE',
]);

/** Whether a record shows that compulsory schooling was completed by a day: a later stage, or 九年级 that has ended. */
export function completesCompulsory(
  { stage, grade, schoolYear, hasEnded }: CompulsoryRecord,
  day: PlainDate,
): boolean {
  if (AFTER_COMPULSORY.has(stage)) return true;
  return grade === LAST_GRADE && (hasEnded || schoolYear < termOf(day).schoolYear);
}

const LAST_GRADE = '九年级';

/** A record of a pupil, as far as it tells how far schooling has come. */
export interface CompulsoryRecord {
  readonly stage: SchoolStage;
  readonly grade: string | null;
  readonly schoolYear: string;
  /** The pupil finished the grade. */
  readonly hasEnded: boolean;
}

/** Whether a child is of school age on a day: by the age before the school year of that day, until the stage is completed. */
export function isOfSchoolAge(
  { birth, completed }: { readonly birth: PlainDate; readonly completed: boolean },
  day: PlainDate,
  { from, to }: SchoolAges = USUAL_SCHOOL_AGES,
): boolean {
  const before = plainDate(`${termOf(day).schoolYear.slice(0, 4)}-08-31`);
  if (completed || birth > before) return false;
  const age = fullYears(birth, before);
  return reaches(age, from) && within(age, to);
}

import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { isSchoolYear, type Term } from '../../ground/domain/school-term';
import { type OfPupil, recordOfPupil } from '../../ground/use-cases/record-of-pupil';
import { closeTermTasks } from '../../roll/persistence/close-term-tasks';
import { TERM_COLUMNS, type TermRow } from '../../roll/persistence/terms';
import type { SchoolDays } from '../domain/school-choices';
import { OF_RECORDS } from '../persistence/follow-answers';
import { followClosing } from '../persistence/follow-closing';
import { YEAR_WRONG } from './record-enrolment';
import { BY_HAND } from './suspect-dropout';

/** The days of a term as a county sets them; `rollClosedOn` where it closes the roll of it. */
export interface SetTerm extends OfPupil {
  readonly schoolYear: string;
  readonly term: Term;
  readonly opensOn: PlainDate;
  readonly closesOn: PlainDate;
  readonly rollClosedOn?: PlainDate | null;
}

/** Sets the days of a county's term, and closes its roll where that is said: who is missing then is suspected to be out. */
export function setTerm(
  context: RequestContext,
  days: SchoolDays,
  input: SetTerm,
): Promise<TermRow | UserErrorValue> {
  const { schoolYear, term, opensOn, closesOn, rollClosedOn, occurredOn } = input;
  const county = context.caller.division.slice(0, 6);
  const planned = (day: PlainDate) => ({ day, bounds: PLANNED_DAYS });
  return recordOfPupil<TermRow>(
    context,
    {
      act: 'setTerm',
      offices: ['county'],
      days: {
        opensOn: planned(opensOn),
        closesOn: planned(closesOn),
        ...(rollClosedOn && { rollClosedOn: planned(rollClosedOn) }),
      },
      async write(transaction) {
        if (!isSchoolYear(schoolYear)) return YEAR_WRONG;
        if (county.length < 6) return COUNTY_NEEDED;
        if (closesOn < opensOn) return CLOSES_BEFORE;
        if (rollClosedOn && rollClosedOn > context.clock.today()) return CLOSED_LATER;
        const [row] = await transaction.query<TermRow>(
          `INSERT INTO school_term AS t (division_code, school_year, term, opens_on, closes_on, roll_closed_on, source, speaks_for)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
           ON CONFLICT (county_code, school_year, term) DO UPDATE SET opens_on = excluded.opens_on, closes_on = excluded.closes_on,
             roll_closed_on = coalesce(excluded.roll_closed_on, t.roll_closed_on), source = excluded.source,
             speaks_for = excluded.speaks_for
           RETURNING ${TERM_COLUMNS}`,
          [county, schoolYear, term, opensOn, closesOn, rollClosedOn ?? null, BY_HAND, occurredOn],
        );
        if (!row) throw new Error('The term was not written.');
        await closeTermTasks(transaction, county, occurredOn);
        if (rollClosedOn)
          await followClosing(transaction, county, { on: days(rollClosedOn), source: OF_RECORDS });
        return row;
      },
      again: async (reader, id) =>
        (await reader.query<TermRow>(`SELECT ${TERM_COLUMNS} FROM school_term t WHERE id = $1`, [id]))[0],
    },
    input,
  );
}

const CLOSES_BEFORE = invalidInput('closesOn', 'ENDS_BEFORE_START', {
  zh: '放假日早于开学日，请核对。',
  en: 'The term closes before it opens. Please check both days.',
});
const CLOSED_LATER = invalidInput('rollClosedOn', 'DATE_IN_FUTURE', {
  zh: '学籍关闭日不能晚于今天。',
  en: 'The roll cannot be closed on a day to come.',
});
const COUNTY_NEEDED = invalidInput('schoolYear', 'COUNTY_NEEDED', {
  zh: '学期由县设定，请以县的身份办理。',
  en: 'Terms are set by a county. Please act for one.',
});

import type { Place } from '../places';
import { FILES, type FilesOfHousehold } from './files-of-household';
import { type HouseholdInTime, IN_TIME } from './household-timeline';
import { HELPERS, type Helper, MEASURES, type Measure } from './measures';
import { MEMBERS, type Member } from './members';

/** A household as its file shows it; what is null is not for the caller. */
export interface HouseholdOfFile extends FilesOfHousehold, HouseholdInTime {
  readonly code: string;
  readonly householdType: string | null;
  readonly division: Place;
  readonly members: readonly Member[];
  readonly helpers: readonly Helper[] | null;
  readonly incomeAssessment: { readonly occurredOn: string; readonly perHead: string } | null;
  readonly departmentAnswers:
    | readonly { guarantee: string; secure: boolean | null; occurredOn: string }[]
    | null;
  readonly departmentAllowances: readonly { name: string; active: boolean; occurredOn: string }[] | null;
  readonly helpPlan: { readonly madeOn: string; readonly measures: readonly Measure[] } | null;
}

/** What the file asks of a household beside its place. */
export const FILE_FIELDS = `code householdType ${MEMBERS} ${HELPERS} incomeAssessment { occurredOn perHead }
  departmentAnswers { guarantee secure occurredOn } departmentAllowances { name active occurredOn }
  helpPlan { ${MEASURES} } ${IN_TIME} ${FILES}`;

import type { Place } from '../places';
import { FILES, type FilesOfHousehold } from './files-of-household';
import { HELPERS, type Helper, MEASURES, type Measure } from './measures';
import { MEMBERS, type Member } from './members';

/** A household as its file shows it; what is null is not for the caller. */
export interface HouseholdOfFile extends FilesOfHousehold {
  readonly code: string;
  readonly householdType: string | null;
  readonly division: Place;
  readonly members: readonly Member[];
  readonly helpers: readonly Helper[] | null;
  readonly incomeAssessment: { readonly occurredOn: string; readonly perHead: string } | null;
  readonly monitoringPeriods: readonly Period[] | null;
  readonly departmentAnswers:
    | readonly { guarantee: string; secure: boolean | null; occurredOn: string }[]
    | null;
  readonly departmentAllowances: readonly { name: string; active: boolean; occurredOn: string }[] | null;
  readonly helpPlan: { readonly madeOn: string; readonly measures: readonly Measure[] } | null;
  readonly leads: { readonly edges: readonly { readonly node: Lead }[] } | null;
  readonly cases: readonly { procedureName: string; timeline: readonly Act[] }[] | null;
  readonly deliveredMeasures: { readonly edges: readonly { readonly node: Delivery }[] } | null;
}

interface Period {
  readonly category: string | null;
  readonly identifiedOn: string;
  readonly eliminatedOn: string | null;
  readonly eliminationMode: string | null;
}

interface Lead {
  readonly leadType: string;
  readonly foundOn: string;
  readonly verification: { readonly verifiedOn: string; readonly riskFound: boolean } | null;
}

interface Act {
  readonly id: string;
  readonly corrects: string | null;
  readonly name: string;
  readonly occurredOn: string;
}

interface Delivery {
  readonly name: string;
  readonly deliveredOn: string;
}

/** What the file asks of a household beside its place. */
export const FILE_FIELDS = `code householdType ${MEMBERS} ${HELPERS} incomeAssessment { occurredOn perHead }
  monitoringPeriods { category identifiedOn eliminatedOn eliminationMode }
  departmentAnswers { guarantee secure occurredOn } departmentAllowances { name active occurredOn }
  helpPlan { madeOn ${MEASURES} } leads(first: 50) { edges { node { leadType foundOn
  verification { verifiedOn riskFound } } } } cases { procedureName timeline { id corrects name occurredOn } }
  deliveredMeasures(first: 100) { edges { node { name deliveredOn } } } ${FILES}`;

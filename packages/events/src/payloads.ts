/** Payloads by event type; the JSON Schemas of schemas/events are the contract, these are their types. */
export interface EventPayloads {
  'household-registered': {
    households: {
      id: string;
      code: string;
      divisionCode: string;
      version: number;
      persons: { id: string; certificateIndex: string }[];
    }[];
  };
  'survey-recorded': {
    surveyedOn: string;
    source: string;
    households: {
      householdId: string;
      divisionCode: string;
      housingProblem?: boolean | null;
      waterProblem?: boolean | null;
      dropout?: boolean | null;
      persons: { personId: string; schoolStatus?: string | null; residentInsurance?: boolean | null }[];
    }[];
  };
  'lead-received': {
    leadId: string;
    householdId: string;
    personId?: string | null;
    divisionCode: string;
    foundOn: string;
    receivedOn?: string | null;
    channel: string;
    leadType: string;
    sector?: string | null;
  };
  'lead-verified': { leadId: string; householdId: string; divisionCode: string; verifiedOn: string };
  'household-identified': {
    caseId: string;
    leadId: string;
    householdId: string;
    divisionCode: string;
    identifiedOn: string;
    category: string | null;
  };
  'case-closed': {
    caseId: string;
    kind: string;
    leadId: string | null;
    householdId: string;
    divisionCode: string;
    closedOn: string;
    outcome: 'NO_RISK' | 'REJECTED';
  };
  'help-plan-made': {
    planId: string;
    householdId: string;
    periodId: string;
    leadId: string | null;
    divisionCode: string;
    madeOn: string;
  };
  'household-moved': {
    moves: {
      householdId: string;
      keptBy: string;
      divisionCode: string;
      leadIds: string[] | null;
    }[];
  };
  'division-recoded': { divisionId: string; oldCode: string; newCode: string; from: string };
  'guarantee-answered': { answers: (Said & GuaranteeAnswer)[] };
  'allowance-changed': { grants: (Said & AllowanceGrant)[] };
  'renovation-changed': { renovations: (Said & RenovationStanding)[] };
  'measure-delivered': { measures: DeliveredMeasure[] };
  'screening-hit': { hits: ScreeningHit[] };
}

/** What a department says of a household, from a day on. */
interface Said {
  householdId: string;
  divisionCode: string;
  occurredOn: string;
  source: string;
}

interface GuaranteeAnswer {
  guarantee: 'COMPULSORY_EDUCATION' | 'BASIC_MEDICAL' | 'SAFE_HOUSING' | 'SAFE_WATER';
  secure: boolean | null;
  department: string;
  finding: string | null;
}

/** Amounts in fen, of the month told. */
interface AllowanceGrant {
  grantId: string;
  name: string;
  tier: 'full' | 'highest' | 'lower' | null;
  wholeHousehold: boolean;
  dispersedHardship: boolean;
  approved: string;
  paid: string;
  active: boolean;
}

/** Amounts in fen. */
interface RenovationStanding {
  renovationId: string;
  year: number;
  approved: string;
  paid: string;
  plannedUntil: string | null;
  completedOn: string | null;
}

/** Families of measures (帮扶措施) in the order in which help plans list them. */
export type MeasureFamily =
  | 'INDUSTRY'
  | 'EMPLOYMENT'
  | 'FINANCE'
  | 'PUBLIC_WELFARE_POST'
  | 'HOUSING'
  | 'DRINKING_WATER'
  | 'HEALTH'
  | 'EDUCATION'
  | 'COMPREHENSIVE_SUPPORT'
  | 'SOCIAL_HELP'
  | 'LIVING_CONDITIONS';

interface DeliveredMeasure {
  deliveryId: string;
  householdId: string;
  personId: string | null;
  divisionCode: string;
  family: MeasureFamily;
  name: string;
  deliveredOn: string;
  /** Fen. */
  amount: string | null;
  department: string;
  source: string;
}

interface ScreeningHit {
  householdId: string;
  personId: string | null;
  divisionCode: string;
  rule: string;
  period: string;
  foundOn: string;
  receivedOn?: string | null;
  leadType: string;
  department: string;
  note: string | null;
}

export type EventType = keyof EventPayloads;

/** An event as it is stored and delivered. */
export interface DomainEvent<Type extends EventType = EventType> {
  id: string;
  type: Type;
  divisionCode: string;
  /** When it was recorded, RFC 3339. */
  recordedAt: string;
  payload: EventPayloads[Type];
}

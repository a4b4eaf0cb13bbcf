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
  'division-recoded': { divisionId: string; oldCode: string; newCode: string; from: string };
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

import { loadedByColumn } from '@dixian/imports';
import { boolean, code, countyCode, day, instant, json, table, text, texts, uuid } from '@dixian/service';
import type { LeadChannel, LeadType } from '../../ground/domain/lead-words';
import type { LeadChange } from '../domain/correct-lead';
import type { LeadOutcome } from '../domain/lead-outcome';
import type { ForwardingStep } from '../domain/stations';

/**
 * Leads with the visit that verified them. A lead was received by somebody, or by a room that makes leads itself, or it
 * stands in a ledger: one of the two is there.
 */
export const lead = table(
  'lead',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid().nullable(),
    channel: text().of<LeadChannel>(),
    leadType: text().of<LeadType>(),
    foundOn: day(),
    receivedOn: day().nullable(),
    pushedBy: text().nullable(),
    sector: text().nullable(),
    note: text().nullable(),
    state: text().of<'RECEIVED' | 'VERIFIED'>().byDefault("'RECEIVED'::text"),
    receivedBy: text().nullable(),
    ledger: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
    verifiedOn: day().nullable(),
    riskFound: boolean().nullable(),
    finding: text().nullable(),
    lateReason: text().nullable(),
    verifiedBy: text().nullable(),
    verifiedAt: instant().nullable(),
    withdrawnOn: day().nullable(),
    dueOn: day().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    settledOn: day().nullable(),
    settledAs: text().of<LeadOutcome>().nullable(),
    settledBy: uuid().nullable(),
    settledReason: text().nullable(),
    settledAccount: text().nullable(),
    line: text().nullable(),
    loadedBy: loadedByColumn(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Corrections of leads, each with what was before and after; the lead itself reads as it is now. */
export const leadEntry = table(
  'lead_entry',
  {
    id: uuid().byDefault('uuidv7()'),
    leadId: uuid(),
    householdId: uuid(),
    kind: text().of<'CORRECTED' | 'WITHDRAWN'>(),
    occurredOn: day(),
    changes: json<LeadChange[]>(),
    reason: text(),
    account: text(),
    role: text(),
    recordedAt: instant().byDefault('service_now()'),
    corrects: uuid().nullable(),
    sector: text().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Stations of a department's lead within the township. */
export const leadForwarding = table(
  'lead_forwarding',
  {
    id: uuid().byDefault('uuidv7()'),
    leadId: uuid(),
    householdId: uuid(),
    step: text().of<ForwardingStep>(),
    occurredOn: day(),
    receivers: texts(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
    sector: text().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'leadId', 'step']] },
);

/** Visits of the yearly survey. */
export const surveyVisit = table(
  'survey_visit',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    visitedOn: day(),
    riskFound: boolean(),
    finding: text().nullable(),
    leadId: uuid().nullable(),
    visitor: text().nullable(),
    loadedBy: loadedByColumn(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** What departments' screening found, each with the lead it became. */
export const screeningHit = table(
  'screening_hit',
  {
    id: uuid().byDefault('uuidv7()'),
    toldOf: uuid(),
    householdId: uuid(),
    personId: uuid().nullable(),
    rule: text(),
    period: text(),
    foundOn: day(),
    receivedOn: day(),
    leadType: text().of<LeadType>(),
    department: text(),
    sector: text().nullable(),
    note: text().nullable(),
    channel: text().of<'DAILY_CHECK' | 'DEPARTMENT_PUSH'>().nullable(),
    leadId: uuid().nullable(),
    eventId: uuid(),
    recordedAt: instant(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [
      ['countyCode', 'leadId'],
      ['countyCode', 'toldOf', 'rule', 'period'],
    ],
  },
);

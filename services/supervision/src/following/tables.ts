import { bigint, code, countyCode, day, instant, table, text, uuid, uuids } from '@dixian/service';
import type { StopReason } from '../ground/domain/stop-reason';
import type { PlacedTable } from '../ground/placed-table';

const supervisedLead = table(
  'supervised_lead',
  {
    leadId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    verifiedOn: day().nullable(),
    verifiedRecordedAt: instant().nullable(),
    identifiedOn: day().nullable(),
    identifiedRecordedAt: instant().nullable(),
    plannedOn: day().nullable(),
    plannedRecordedAt: instant().nullable(),
    closedOn: day().nullable(),
    closedRecordedAt: instant().nullable(),
    closedAs: text().of<StopReason>().nullable(),
    leadCorrectedAt: instant().nullable(),
    caseCorrectedAt: instant().nullable(),
    releasedOn: day().nullable(),
    releasedRecordedAt: instant().nullable(),
  },
  { primary: ['leadId'] },
);

const recodedDivision = table(
  'recoded_division',
  { divisionId: uuid(), oldCode: code(), newCode: code(), recordedAt: instant() },
  { primary: ['divisionId', 'recordedAt'] },
);

const movedHousehold = table(
  'moved_household',
  {
    householdId: uuid(),
    keptBy: uuid(),
    divisionCode: code(),
    leadIds: uuids().nullable(),
    movedOn: day().nullable(),
    recordedAt: instant(),
  },
  { primary: ['householdId', 'recordedAt'] },
);

/** Duties as departments told them: what starts and what ends each, told in whatever order. */
const toldDuty = table(
  'told_duty',
  {
    obligationId: uuid(),
    department: text(),
    kind: text(),
    subjectKind: text().nullable(),
    subjectId: text().nullable(),
    cycle: text().nullable(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    sector: text().nullable(),
    triggeredOn: day().nullable(),
    triggerVersion: bigint().byDefault('0'),
    metOn: day().nullable(),
    stoppedOn: day().nullable(),
    stoppedAs: text().of<StopReason>().nullable(),
    endVersion: bigint().byDefault('0'),
    endedAt: instant().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['obligationId'] },
);

export const tables: readonly PlacedTable[] = [
  { entity: supervisedLead, onMove: 'goes-with-lead' },
  { entity: toldDuty, onMove: 'stays' },
  { entity: recodedDivision, onMove: 'has-no-place' },
  { entity: movedHousehold, onMove: 'stays' },
];

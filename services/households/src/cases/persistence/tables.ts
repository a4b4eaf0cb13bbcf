import type { ProcedureKind } from '@dixian/policy';
import { boolean, code, countyCode, day, instant, int, json, table, text, uuid } from '@dixian/service';
import type { ActKind, PlannedKind } from '../../ground/domain/act-kinds';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import type { LeadChannel } from '../../ground/domain/lead-words';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { CaseState } from '../domain/case-state';
import type { CaseTerms } from '../domain/case-terms';
import type { Evidence } from '../domain/evidence';

/** Cases; from `version` to `endedOn`, the columns follow from the acts and are written with them. */
export const monitoringCase = table(
  'monitoring_case',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    leadId: uuid().nullable(),
    documentId: text().nullable(),
    procedureId: text().nullable(),
    // What its documents said when it opened: the hash of a procedure version.
    procedureVersion: text().nullable(),
    openedIn: text(),
    openedOn: day(),
    foundOn: day(),
    channel: text().of<LeadChannel>().nullable(),
    includedMonth: text().nullable(),
    dueOn: day().nullable(),
    version: int().byDefault('1'),
    state: text().of<CaseState>(),
    stateSince: day(),
    nextStep: text().of<PlannedKind>().nullable(),
    category: text().of<MonitoringCategory>().nullable(),
    endedOn: day().nullable(),
    divisionCode: code(),
    kind: text().of<ProcedureKind>().byDefault("'IDENTIFICATION'::text"),
    periodId: uuid().nullable(),
    countyCode: countyCode(),
    // What supervision decided of its identification, and the day it is due by that.
    steeredDueOn: day().nullable(),
    waivedOn: day().nullable(),
    pausedFrom: day().nullable(),
    pausedUntil: day().nullable(),
    lateDays: text().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'leadId']] },
);

/** What documents said of cases that opened under them, each content once by the hash of it; never changed. */
export const procedureVersion = table(
  'procedure_version',
  { sha256: text(), content: json<CaseTerms>() },
  { primary: ['sha256'] },
);

/** The history of cases, entry by entry; what evidence shows follows from the kind. */
export const caseAct = table(
  'case_act',
  {
    id: uuid().byDefault('uuidv7()'),
    caseId: uuid(),
    sequence: int(),
    kind: text().of<ActKind>(),
    occurredOn: day(),
    recordedAt: instant().byDefault('service_now()'),
    account: text(),
    role: text(),
    actingFor: text(),
    level: text().of<RecordingLevel>().nullable(),
    evidence: json<Evidence[ActKind]>(),
    lateReason: text().nullable(),
    corrects: uuid().nullable(),
    // The act of the plan that it finished; entries of before tell by their kind.
    step: text().nullable(),
    divisionCode: code(),
    householdId: uuid(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'caseId', 'sequence']] },
);

/** Where each case stood from a day until another, at the end of each; `untilOn` is null for now. */
export const caseStanding = table(
  'case_standing',
  {
    caseId: uuid(),
    fromOn: day(),
    untilOn: day().nullable(),
    state: text().of<CaseState>(),
    nextStep: text().of<PlannedKind>().nullable(),
    waitsAt: text().of<RecordingLevel>().nullable(),
    category: text().of<MonitoringCategory>().nullable(),
    ended: boolean(),
    householdId: uuid(),
    kind: text().of<ProcedureKind>(),
    openedOn: day(),
    dueOn: day().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    waivedOn: day().nullable(),
    pausedFrom: day().nullable(),
    pausedUntil: day().nullable(),
    lateDays: text().nullable(),
  },
  { primary: ['countyCode', 'caseId', 'fromOn'] },
);

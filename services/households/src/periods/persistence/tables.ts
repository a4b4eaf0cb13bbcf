import { boolean, code, countyCode, day, instant, json, table, text, texts, uuid } from '@dixian/service';
import type { Ground } from '../../ground/domain/ground';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';

/** Times during which households were monitored; open while `eliminatedOn` is null. */
export const monitoringPeriod = table(
  'monitoring_period',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    basis: text().of<'IDENTIFICATION' | 'RELABELLING' | 'TAKEN_OVER'>(),
    caseId: uuid().nullable(),
    category: text().of<MonitoringCategory>().nullable(),
    risks: texts().byDefault("'{}'::text[]"),
    identifiedOn: day(),
    monthOnly: boolean().byDefault('false'),
    eliminatedOn: day().nullable(),
    eliminationMode: text().nullable(),
    eliminationCaseId: uuid().nullable(),
    source: text(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Entries in the history of a period, each with the period as it read from then on; those of an import have no role. */
export const monitoringPeriodEntry = table(
  'monitoring_period_entry',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    periodId: uuid(),
    kind: text().of<'TAKEN_OVER' | 'IMPORTED' | 'CORRECTED'>(),
    occurredOn: day(),
    category: text().of<MonitoringCategory>().nullable(),
    risks: texts(),
    identifiedOn: day(),
    monthOnly: boolean(),
    eliminatedOn: day().nullable(),
    eliminationMode: text().nullable(),
    reason: text(),
    account: text(),
    role: text().nullable(),
    actingFor: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
    corrects: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Safety-net labels (兜底保障户); one stands while `removedOn` is null. */
export const safetyNetLabel = table(
  'safety_net_label',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    name: text(),
    labelledOn: day(),
    grounds: json<readonly Ground[]>(),
    removedOn: day().nullable(),
    removalReason: text().nullable(),
    account: text(),
    removedBy: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** What the national system says of an open period that it does not end: eliminated, by which export; until it is withdrawn. */
export const statedElimination = table(
  'stated_elimination',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    periodId: uuid(),
    // Known by the month alone: the last day of it.
    eliminatedOn: day(),
    eliminationMode: text().nullable(),
    exportedOn: day(),
    source: text(),
    // The export that no longer says so.
    withdrawnOn: day().nullable(),
    recordedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

import { loadedByColumn } from '@dixian/imports';
import {
  boolean,
  bytes,
  code,
  countyCode,
  day,
  instant,
  int,
  json,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';
import type { GapKind } from '../domain/gap-kinds';
import type { HelpingSector } from '../domain/help-sectors';
import type { MeasureFamily } from '../domain/measure-families';
import type { PlanKind } from '../domain/plan-kind';
import type { HelpWarning } from '../domain/plan-warnings';
import type { SheetKind } from '../domain/sheet-kinds';
import type { SupporterRelation, SupportOutcome } from '../domain/supporters';

// Every row is of a household and follows it.
const row = () => ({ householdId: uuid(), divisionCode: code(), countyCode: countyCode() });
const said = () => ({ account: text(), recordedAt: instant().byDefault('service_now()') });
const id = () => uuid().byDefault('uuidv7()');

/** Responsible helpers (帮扶责任人): staff of an office, not persons of the register. */
export const responsibleHelper = table(
  'responsible_helper',
  {
    ...{ id: id(), ...row(), ...said() },
    name: text(),
    unit: text(),
    post: text(),
    civilServant: boolean(),
    since: day(),
    endedOn: day().nullable(),
    endKind: text().of<'HANDED_OVER' | 'ENDED'>().nullable(),
    endReason: text().nullable(),
    endedBy: text().nullable(),
    sinceMonthOnly: boolean().byDefault('false'),
    helperIndex: bytes().nullable(),
    speaksFor: day().nullable(),
    loadedBy: loadedByColumn(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Legal supporters (法定赡养人) of old people who live apart; he is no member of theirs, and often none of the register. */
export const legalSupporter = table(
  'legal_supporter',
  {
    ...{ id: id(), ...row(), ...said() },
    relation: text().of<SupporterRelation>(),
    statement: text(),
    since: day(),
    settledOn: day().nullable(),
    outcome: text().of<SupportOutcome>().nullable(),
    settledStatement: text().nullable(),
    settledBy: text().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Help plans (帮扶计划, 一户一策), one a time of monitoring; `version` counts the revisions. */
export const helpPlan = table(
  'help_plan',
  {
    ...{ id: id(), ...row(), recordedAt: instant().byDefault('service_now()') },
    periodId: uuid(),
    madeOn: day(),
    dueOn: day().nullable(),
    dueClauses: texts().byDefault("'{}'::text[]"),
    version: int(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'periodId']] },
);

/** Revisions of a plan; the first is the plan as it was made. */
export const helpPlanRevision = table(
  'help_plan_revision',
  {
    ...{ id: id(), ...row(), ...said() },
    planId: uuid(),
    version: int(),
    kind: text().of<PlanKind>(),
    occurredOn: day(),
    gaps: texts().of<GapKind[]>(),
    reason: text().nullable(),
    lateReason: text().nullable(),
    warnings: json<HelpWarning[]>(),
    role: text(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'planId', 'version']] },
);

/** Measures (帮扶措施) of a plan, or ahead of one while `planId` is null; what was delivered stands with the evidence. */
export const helpMeasure = table(
  'help_measure',
  {
    ...{ id: id(), ...row(), ...said() },
    periodId: uuid(),
    planId: uuid().nullable(),
    family: text().of<MeasureFamily>(),
    name: text(),
    content: text().nullable(),
    responsibleUnit: text(),
    sector: text().of<HelpingSector>().nullable(),
    personId: uuid().nullable(),
    plannedFrom: day(),
    plannedUntil: day(),
    addedOn: day(),
    droppedOn: day().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Who recorded the deliveries that no department reports. */
export const ownDelivery = table(
  'own_delivery',
  { deliveryId: uuid(), ...row(), ...said() },
  { primary: ['countyCode', 'deliveryId'] },
);

/** Explainer sheets (明白纸), once a household, kind and year. */
export const explainerSheet = table(
  'explainer_sheet',
  { ...{ id: id(), ...row(), ...said() }, kind: text().of<SheetKind>(), year: int(), handedOutOn: day() },
  { primary: ['countyCode', 'id'] },
);

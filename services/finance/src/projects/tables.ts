import type { FundLevel } from '@dixian/department';
import { loadedColumns } from '@dixian/register';
import {
  bigint,
  code,
  countyCode,
  day,
  instant,
  int,
  numeric,
  table,
  text,
  uuid,
  uuids,
} from '@dixian/service';
import type { Appraisal, ProjectActKind } from './domain/project-entry';
import type { Renewal } from './domain/renewal';

/**
 * Projects of linked funds, which are of a place and no household; amounts in fen, progress in percent. `appraisal` and
 * `noticedOn` are what a ledger prints of them; what was done by hand is an act.
 */
export const fundProject = table(
  'fund_project',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    year: int(),
    number: code(),
    category: text(),
    investment: bigint(),
    spentPercent: numeric().nullable(),
    name: text().nullable(),
    renewal: text().of<Renewal>().nullable(),
    appraisal: text().of<Appraisal>().nullable(),
    noticedOn: day().nullable(),
    villageCode: code().nullable(),
    linkage: text().nullable(),
    fundLevel: text(),
    source: text(),
    loadedBy: loadedColumns.loadedBy,
    speaksFor: loadedColumns.speaksFor,
    speaksAssumed: loadedColumns.speaksAssumed,
  },
  { primary: ['id'], unique: [['divisionCode', 'year', 'number']] },
);

/** Money given to a project by level; amounts in fen, `spent` null where nobody said. */
export const fundAllocation = table(
  'fund_allocation',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    projectNumber: code(),
    level: text().of<FundLevel>(),
    allocated: bigint(),
    spent: bigint().nullable(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
    loadedBy: loadedColumns.loadedBy,
    speaksFor: loadedColumns.speaksFor,
    speaksAssumed: loadedColumns.speaksAssumed,
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'divisionCode', 'year', 'projectNumber', 'level']],
  },
);

/** What was done with a project; append-only. */
export const projectAct = table(
  'project_act',
  {
    id: uuid().byDefault('uuidv7()'),
    projectId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    kind: text().of<ProjectActKind>(),
    appraisal: text().of<Appraisal>().nullable(),
    reference: text().nullable(),
    occurredOn: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** A report on the linked funds of a place at a check point; append-only, the newest of a cycle counts. */
export const fundCheckpoint = table(
  'fund_checkpoint',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    cycle: text(),
    projects: int(),
    allocated: bigint(),
    spent: bigint(),
    report: text(),
    occurredOn: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** Support that an enterprise asked for, with the households it takes along; `failedOn` where its business was reported failed. */
export const enterpriseSupport = table(
  'enterprise_support',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    enterprise: text(),
    purpose: text(),
    amount: bigint(),
    linkage: text().nullable(),
    householdIds: uuids(),
    appliedOn: day(),
    account: text(),
    failedOn: day().nullable(),
    failure: text().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);

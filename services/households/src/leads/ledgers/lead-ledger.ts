import { byteaText, type LedgerImport, type StageColumn } from '@dixian/imports';
import type { LedgerDefinition } from '@dixian/ledger';
import { identityNumberOf } from '@dixian/personal-data';
import type { Law } from '@dixian/policy';
import { type LeadChannel, type LeadType, sectorOfDepartment } from '../../ground/domain/lead-words';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { fillOwnPush } from './fill-own-push';
import { findHouseholds } from './find-households';
import { mergeLeads } from './merge-leads';
import { refuseLeads } from './refuse-leads';

/** A lead as a row of a ledger tells it; the household is told by its code, or by a number of somebody of it. */
export interface ToldLead {
  householdCode?: string | undefined;
  certificateNumber?: string | undefined;
  headCertificateNumber?: string | undefined;
  channel: LeadChannel | undefined;
  leadType: LeadType;
  foundOn: string;
  pushedBy: string | undefined;
  note: string | undefined;
}

/** A ledger whose rows become leads. */
export interface LeadLedger<Row> {
  definition: LedgerDefinition<Row>;
  /** The heading under which the day stands that a lead was found. */
  foundOn: string;
  told(row: Row): ToldLead;
}

/** How the leads of such a ledger get in: each once, however often the file is loaded, on households of the register. */
export function leadImport<Row>(law: Law, { definition, foundOn, told }: LeadLedger<Row>): LedgerImport<Row> {
  return {
    definition,
    columns: stageOf(told),
    async place(context) {
      await awaitRegisterTurn(context.transaction);
      await fillOwnPush(context);
      await findHouseholds(context);
      await refuseLeads(context, foundOn);
    },
    merge: (context) => mergeLeads(context, law),
  };
}

function stageOf<Row>(told: (row: Row) => ToldLead): Record<string, StageColumn<Row>> {
  const index = (number: (lead: ToldLead) => string | undefined): StageColumn<Row> => ({
    type: 'bytea',
    of(row, { blindIndex }) {
      const given = number(told(row));
      return given === undefined ? null : byteaText(blindIndex.of(identityNumberOf(given)));
    },
  });
  const text = (of: (lead: ToldLead) => string | undefined, type = 'text'): StageColumn<Row> => ({
    type,
    of: (row) => of(told(row)) ?? null,
  });
  const filled = (type: string): StageColumn<Row> => ({ type, of: () => null });
  return {
    household_code: text(({ householdCode }) => householdCode, 'text COLLATE "C"'),
    certificate_index: index(({ certificateNumber }) => certificateNumber),
    head_index: index(({ headCertificateNumber }) => headCertificateNumber),
    household_id: filled('uuid'),
    person_id: filled('uuid'),
    division_code: filled('text COLLATE "C"'),
    found: filled('int'),
    channel: text(({ channel }) => channel),
    found_on: text(({ foundOn }) => foundOn, 'date'),
    received_on: filled('date'),
    lead_type: text(({ leadType }) => leadType),
    pushed_by: text(({ pushedBy }) => pushedBy),
    note: text(({ note }) => note),
    sector: text(({ pushedBy }) => (pushedBy === undefined ? undefined : sectorOfDepartment(pushedBy))),
  };
}

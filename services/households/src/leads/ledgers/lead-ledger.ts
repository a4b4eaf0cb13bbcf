import type { LedgerImport, StageColumn } from '@dixian/imports';
import type { LedgerDefinition } from '@dixian/ledger';
import type { Law } from '@dixian/policy';
import { type LeadChannel, type LeadType, sectorOfDepartment } from '../../ground/domain/lead-words';
import { findHouseholds } from '../../register/persistence/placing/find-households';
import { householdColumns, type ToldHousehold } from '../../register/persistence/placing/told-household';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { fillOwnPush } from './fill-own-push';
import { mergeLeads } from './merge-leads';
import { refuseLeads } from './refuse-leads';
import { leadsTakenBack } from './take-leads-back';

/** A lead as a row of a ledger tells it. */
export interface ToldLead extends ToldHousehold {
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
    ...leadsTakenBack,
  };
}

function stageOf<Row>(told: (row: Row) => ToldLead): Record<string, StageColumn<Row>> {
  const text = (of: (lead: ToldLead) => string | undefined, type = 'text'): StageColumn<Row> => ({
    type,
    of: (row) => of(told(row)) ?? null,
  });
  return {
    ...householdColumns(told),
    channel: text(({ channel }) => channel),
    found_on: text(({ foundOn }) => foundOn, 'date'),
    received_on: { type: 'date', of: () => null },
    lead_type: text(({ leadType }) => leadType),
    pushed_by: text(({ pushedBy }) => pushedBy),
    note: text(({ note }) => note),
    sector: text(({ pushedBy }) => (pushedBy === undefined ? undefined : sectorOfDepartment(pushedBy))),
  };
}

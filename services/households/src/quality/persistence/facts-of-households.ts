import type { PlainDate } from '@dixian/calendar';
import type { IncomeMeasure, ProcedureKind } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import type { AssessedMember } from '../../assessment/domain/assessed-member';
import type { EliminationMode } from '../../cases/domain/elimination-mode';
import type { RegistrationCase } from '../../ground/domain/registrations';
import type { Delivery, PlannedMeasure } from '../../help/domain/measure-state';
import type { guarantees, MeasureFacts, PersonFacts } from '../domain/quality-facts';
import { factsSql } from './facts-sql';

/** Amounts are fen in text. */
interface IncomeRow {
  wages: string;
  transfer: string;
  net: string;
  members: number;
  selfPaid: string | null;
}

/** An income of a ledger, or one that was assessed. */
export type LedgerIncomeRow = IncomeRow & { year: number; statedNet: string | null };
export type AssessedIncomeRow = IncomeRow & {
  occurredOn: PlainDate;
  measure: IncomeMeasure;
  people: readonly AssessedMember[];
};

/** What is known of a household by a day, as the tables have it. */
export interface FactsRow {
  householdId: string;
  divisionCode: string;
  /** Day of the newest ledger. */
  exportedOn: PlainDate;
  people: readonly PersonFacts[] | null;
  period: {
    identifiedOn: PlainDate;
    monthOnly: boolean;
    risks: readonly string[];
    eliminatedOn: PlainDate | null;
    mode: string | null;
  } | null;
  ledger: {
    identifiedMonth: string | null;
    risks: readonly string[];
    eliminated: boolean;
    eliminatedMonth: string | null;
    mode: string | null;
    exportedOn: PlainDate;
    housingProblem: boolean | null;
    dropout: boolean | null;
    waterProblem: boolean | null;
  } | null;
  incomes: readonly LedgerIncomeRow[] | null;
  assessments: readonly AssessedIncomeRow[] | null;
  /** Members as they were assessed last, whether somebody counted or not. */
  scopedPeople: AssessedIncomeRow['people'] | null;
  secure: Partial<Record<(typeof guarantees)[number], boolean | null>> | null;
  allowances: readonly string[] | null;
  /** Allowances and renovations, as measures. */
  reported: readonly MeasureFacts[] | null;
  planned: readonly PlannedMeasure[] | null;
  deliveries: readonly (Delivery & { id: string })[] | null;
  labelled: boolean;
  caseKind: ProcedureKind | null;
  registration: RegistrationCase | null;
  nominatedMode: EliminationMode | null;
}

/** What is known of households by a day; one statement. */
export function factsOfHouseholds(
  statements: Statements,
  householdIds: readonly string[],
  asOf: PlainDate,
): Promise<FactsRow[]> {
  return statements.query<FactsRow>(factsSql, [householdIds, asOf], 'quality-facts');
}

/** The same of a household in sight; one statement per request and day. */
export function factsOfHousehold(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<FactsRow | undefined> {
  return context
    .loader<string, FactsRow>(`quality-facts:${asOf}`, async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        factsOfHouseholds(statements, ids, asOf),
      );
      const byId = new Map(rows.map((row) => [row.householdId, row]));
      return ids.map((id) => byId.get(id));
    })
    .load(householdId);
}

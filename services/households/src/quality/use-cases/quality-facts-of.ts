import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import { fenFromRow, formatYuan } from '@dixian/money';
import { comparePerHead, type IncomeMeasure, incomeLine, type PolicySet } from '@dixian/policy';
import { scopeOfHousehold } from '../../assessment/domain/scope-of-household';
import { firstDelivery } from '../../help/domain/measure-state';
import { ELIMINATION_WORDS } from '../../periods/domain/period-content';
import type {
  IncomeFacts,
  MeasureFacts,
  MonitoringFacts,
  QualityFacts,
  ReleaseFacts,
} from '../domain/quality-facts';
import type { AssessedIncomeRow, FactsRow, LedgerIncomeRow } from '../persistence/facts-of-households';
import { scopeClausesOf } from './scope-clauses';

/** The facts that the rules look at, from what the tables have and the policies in force on the day. */
export function qualityFactsOf(policies: PolicySet, row: FactsRow, asOf: PlainDate): QualityFacts {
  const { householdId, divisionCode: division, people, caseKind, labelled } = row;
  const release = releaseOf(row, asOf);
  const scopeClauses = scopeClausesOf(policies, { division, on: asOf });
  const scoped = scopeClauses.RURAL !== undefined;
  return {
    householdId,
    asOf,
    people: people ?? [],
    monitoring: monitoringOf(row),
    identifying: caseKind === 'IDENTIFICATION',
    release,
    income: incomeOf(row),
    belowLine: release && belowLine(policies, row, release.on),
    secure: secureOf(row),
    allowances: row.allowances ?? [],
    measures: measuresOf(row),
    labelled,
    answered: (scoped && row.registration) || undefined,
    scope: scoped ? scopeOfHousehold(row.scopedPeople ?? []) : undefined,
    scopeClauses,
  };
}

// A planned measure is delivered by the first delivery that is its own; deliveries count as measures themselves.
function measuresOf({ planned, deliveries, reported }: FactsRow): MeasureFacts[] {
  const [all, told] = [planned ?? [], deliveries ?? []];
  return [
    ...all.map((measure) => {
      const { id, family, name } = measure;
      return { id, family, name, delivered: firstDelivery(measure, all, told) !== undefined };
    }),
    ...told.map(({ id, family, name }) => ({ id, family, name, delivered: true })),
    ...(reported ?? []),
  ];
}

function monitoringOf({ period, ledger }: FactsRow): MonitoringFacts | undefined {
  if (!period) return ledger ? { ...firstDay(ledger.identifiedMonth), risks: ledger.risks } : undefined;
  const { identifiedOn, monthOnly, risks } = period;
  return { identifiedOn, monthOnly, risks: risks.length > 0 ? risks : (ledger?.risks ?? []) };
}

function firstDay(month: string | null) {
  return { identifiedOn: month === null ? null : plainDate(`${month}-01`), monthOnly: true };
}

// A case of elimination that goes on is a release of today.
function releaseOf(
  { period, ledger, caseKind, nominatedMode }: FactsRow,
  asOf: PlainDate,
): ReleaseFacts | undefined {
  if (period?.eliminatedOn) return { on: period.eliminatedOn, mode: period.mode };
  if (period) {
    const mode = nominatedMode && ELIMINATION_WORDS[nominatedMode];
    return caseKind === 'ELIMINATION' ? { on: asOf, mode } : undefined;
  }
  if (!ledger?.eliminated) return undefined;
  return { on: firstDay(ledger.eliminatedMonth).identifiedOn ?? ledger.exportedOn, mode: ledger.mode };
}

// What was assessed here goes before a ledger of the same year or an earlier one.
function incomeOf({ incomes, assessments }: FactsRow): IncomeFacts | undefined {
  const [ledger, assessed] = [incomes?.at(-1), assessments?.at(-1)];
  if (assessed && (!ledger || yearOf(assessed.occurredOn) >= ledger.year)) return figures(assessed, null);
  return ledger && figures(ledger, ledger.statedNet);
}

function figures(row: AssessedIncomeRow | LedgerIncomeRow, statedNet: string | null): IncomeFacts {
  return {
    wages: fenFromRow(row.wages),
    transfer: fenFromRow(row.transfer),
    net: fenFromRow(row.net),
    members: row.members,
    selfPaid: row.selfPaid === null ? null : fenFromRow(row.selfPaid),
    statedNet: statedNet === null ? null : fenFromRow(statedNet),
  };
}

function belowLine(policies: PolicySet, row: FactsRow, on: PlainDate): QualityFacts['belowLine'] {
  const counted = countedFor(row, on);
  if (!counted) return undefined;
  const found = incomeLine(policies, { division: row.divisionCode, on }, counted.measure);
  if ('missing' in found) return undefined;
  const income = { measure: counted.measure, fen: fenFromRow(counted.net) };
  if (comparePerHead<IncomeMeasure>(income, counted.members, found.line) >= 0) return undefined;
  const seen = `${formatYuan(income.fen)} ÷ ${counted.members} < ${formatYuan(found.line.fen)}`;
  return { seen, clauseId: found.parameter.clause };
}

// The last assessment by the day, else the ledger of its year; ledgers state 纯收入.
function countedFor({ incomes, assessments }: FactsRow, on: PlainDate) {
  const assessed = assessments?.findLast(({ occurredOn }) => occurredOn <= on);
  if (assessed) return assessed;
  const ledger = incomes?.find(({ year }) => year === yearOf(on));
  return ledger && { ...ledger, measure: 'net-income' as const };
}

function secureOf({ secure, ledger, people }: FactsRow): QualityFacts['secure'] {
  const not = (problem: boolean | null | undefined) => (typeof problem === 'boolean' ? !problem : null);
  const insured = people?.map((person) => person.insured) ?? [];
  return {
    COMPULSORY_EDUCATION: not(ledger?.dropout),
    SAFE_HOUSING: not(ledger?.housingProblem),
    SAFE_WATER: not(ledger?.waterProblem),
    BASIC_MEDICAL: insured.length === 0 || insured.includes(null) ? null : !insured.includes(false),
    ...secure,
  };
}

import type { UserErrorValue } from '@dixian/graph';
import { citedClauses } from '@dixian/policy';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { decisionRefused } from '../../ground/use-cases/decision-refused';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { findPeriod, openOn, type PeriodRow } from '../../periods/persistence/periods';
import { openTasks } from '../../tasks/persistence/tasks';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { poorRegistration } from '../domain/poor-registration';
import { typeOf2020 } from '../domain/registered-poor';
import {
  insertRegistration,
  type RegisteredPoorRow,
  registrationInSight,
  registrationOfPeriod,
} from '../persistence/registered-poor';
import { followExitStandards } from './follow-exit-standards';
import { alreadyRegistered, NO_POOR_REGISTRATION, refuseBelowCounty } from './poor-registration-messages';

/** A monitored household that the county registers as poor. */
export interface ReportedPoor extends Reported {
  readonly householdId: string;
  readonly reason: string;
  readonly evidence: {
    readonly standardMet: boolean;
    readonly procedureReference?: string | null;
    readonly resolvableByPolicy?: boolean | null;
  };
}

/** A registration with its period. */
export interface PoorRegistered {
  readonly registration: RegisteredPoorRow;
  readonly period: PeriodRow;
}

/**
 * Registers a household monitored that day as poor, once a period, where the rules of the place offer it, and opens the
 * task to bring it to the exit standard.
 */
export function registerPoor(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedPoor,
): Promise<PoorRegistered | UserErrorValue> {
  const { reason, evidence } = reported;
  const texts = { reason, procedureReference: evidence.procedureReference };
  return recordOnce<PoorRegistered, string>(
    context,
    { act: 'registerPoor', input: reported, may: refuseBelowCounty, texts },
    (transaction, by) => register(transaction, rules, reported, by),
    poorRegistered,
  );
}

/** A registration in sight with its period, as both are now. */
export async function poorRegistered(reader: Statements, id: string): Promise<PoorRegistered | undefined> {
  const registration = await registrationInSight(reader, id);
  const period = registration && (await findPeriod(reader, registration.periodId));
  return period && { registration, period };
}

async function register(
  transaction: Statements,
  { policies }: MonitoringRules,
  { householdId, occurredOn, evidence, ...reported }: ReportedPoor,
  by: RecordedBy,
): Promise<Recorded<PoorRegistered, string> | UserErrorValue> {
  const reason = given(reported.reason);
  if (reason === null) return refused(refusal('reason', 'REQUIRED'));
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const period = openOn(held.periods, occurredOn);
  const procedureReference = given(evidence.procedureReference);
  const decision = poorRegistration(policies, {
    division: held.divisionCode,
    on: occurredOn,
    household: typeOf2020(period?.category ?? null),
    resolvableByPolicy: evidence.resolvableByPolicy ?? undefined,
    belowStandard: evidence.standardMet,
    procedureOnRecord: procedureReference !== null,
  });
  if (decision.reasons.some(({ code }) => code === 'NO_POLICY_IN_FORCE' || code === 'NO_RULE_HERE'))
    return NO_POOR_REGISTRATION;
  if (!period) return notMonitored(citedClauses(decision.reasons));
  const other = await registrationOfPeriod(transaction, period.id);
  if (other) return alreadyRegistered(other);
  const { ground, exitStandardBy: dueOn = null, reasons, flags } = decision;
  if (decision.outcome !== 'GRANTED' || !ground || procedureReference === null)
    return decisionRefused(decision);
  const clauseIds = citedClauses([...reasons, ...flags]);
  const registration = await insertRegistration(
    transaction,
    period,
    { registeredOn: occurredOn, ground, reason, procedureReference, dueOn, clauseIds },
    by,
  );
  const asked = citedClauses(flags.filter(({ code }) => code === 'EXIT_STANDARD_DUE'));
  const about = { householdId, subjectId: period.id, step: '', divisionCode: held.divisionCode };
  const task = { ...about, kind: 'EXIT_STANDARD', level: 'county', openedOn: occurredOn, dueOn } as const;
  await openTasks(transaction, [{ ...task, clauseIds: asked }]);
  await followExitStandards(transaction, householdId);
  return { answer: { registration, period }, reference: registration.id };
}

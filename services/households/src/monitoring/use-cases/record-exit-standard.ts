import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import type { Recorder } from '../../ground/persistence/recorder';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { findPeriod } from '../../periods/persistence/periods';
import { closeTasks } from '../../tasks/persistence/tasks';
import {
  insertExit,
  lastRegistration,
  type RegisteredPoorRow,
  registrationByExitKey,
} from '../persistence/registered-poor';
import { NO_PERIOD } from './monitoring-messages';
import { alreadyReached, NOT_COUNTY, NOT_REGISTERED } from './poor-registration-messages';
import { recording, refuseCaller } from './recording';
import type { PoorRegistered } from './register-poor';

/** A household registered as poor that reached the exit standard. */
export interface ReportedExitStandard extends Reported {
  readonly householdId: string;
  readonly evidence: { readonly finding: string; readonly procedureReference: string };
}

/** Records the day on which the last registration up to it reached the exit standard, also when late (HN-2020-5.2d). */
export async function recordExitStandardReached(
  context: RequestContext,
  reported: ReportedExitStandard,
): Promise<PoorRegistered | UserErrorValue> {
  if (refuseCaller(context.caller, ['county'])) return NOT_COUNTY;
  const { finding, procedureReference } = reported.evidence;
  const texts = { finding, procedureReference };
  const [missing] = Object.entries(texts).filter(([, text]) => given(text) === null);
  if (missing) return refused(refusal(missing[0], 'REQUIRED'));
  return recording(context, reported, texts, async (transaction, by) => {
    const before = await registrationByExitKey(transaction, by);
    return before ? withPeriod(transaction, before) : record(transaction, reported, by);
  });
}

async function record(
  transaction: Statements,
  { householdId, occurredOn, evidence }: ReportedExitStandard,
  by: Recorder,
): Promise<PoorRegistered | UserErrorValue> {
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const registration = await lastRegistration(transaction, householdId, occurredOn);
  if (!registration) return NOT_REGISTERED;
  if (registration.reachedOn !== null) return alreadyReached(registration);
  const finding = evidence.finding.trim();
  const procedureReference = evidence.procedureReference.trim();
  await insertExit(transaction, registration.id, { occurredOn, finding, procedureReference }, by);
  await closeTasks(transaction, { kind: 'EXIT_STANDARD', subjectId: registration.periodId }, occurredOn);
  return withPeriod(transaction, { ...registration, reachedOn: occurredOn });
}

async function withPeriod(
  transaction: Statements,
  registration: RegisteredPoorRow,
): Promise<PoorRegistered | UserErrorValue> {
  const period = await findPeriod(transaction, registration.periodId);
  return period ? { registration, period } : NO_PERIOD;
}

import type { UserErrorValue } from '@dixian/graph';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { closeTasks } from '../../tasks/persistence/tasks';
import { insertExit, lastRegistration } from '../persistence/registered-poor';
import { followExitStandards } from './follow-exit-standards';
import { NO_PERIOD } from './monitoring-messages';
import { alreadyReached, NOT_REGISTERED, refuseBelowCounty } from './poor-registration-messages';
import { type PoorRegistered, poorRegistered } from './register-poor';

/** A household registered as poor that reached the exit standard. */
export interface ReportedExitStandard extends Reported {
  readonly householdId: string;
  readonly evidence: { readonly finding: string; readonly procedureReference: string };
}

/** Records the day on which the last registration up to it reached the exit standard, also when late. */
export function recordExitStandardReached(
  context: RequestContext,
  reported: ReportedExitStandard,
): Promise<PoorRegistered | UserErrorValue> {
  const { finding, procedureReference } = reported.evidence;
  return recordOnce<PoorRegistered, string>(
    context,
    {
      act: 'recordExitStandardReached',
      input: reported,
      may: refuseBelowCounty,
      texts: { finding, procedureReference },
    },
    (transaction, by) => record(transaction, reported, by),
    poorRegistered,
  );
}

async function record(
  transaction: Statements,
  { householdId, occurredOn, evidence }: ReportedExitStandard,
  by: RecordedBy,
): Promise<Recorded<PoorRegistered, string> | UserErrorValue> {
  const finding = given(evidence.finding);
  const procedureReference = given(evidence.procedureReference);
  if (finding === null) return refused(refusal('finding', 'REQUIRED'));
  if (procedureReference === null) return refused(refusal('procedureReference', 'REQUIRED'));
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const registration = await lastRegistration(transaction, householdId, occurredOn);
  if (!registration) return NOT_REGISTERED;
  if (registration.reachedOn !== null) return alreadyReached(registration);
  const exit = { registrationId: registration.id, occurredOn, finding, procedureReference };
  await insertExit(transaction, held, exit, by);
  await closeTasks(transaction, { kind: 'EXIT_STANDARD', subjectId: registration.periodId }, occurredOn);
  await followExitStandards(transaction, householdId);
  const answer = await poorRegistered(transaction, registration.id);
  return answer ? { answer, reference: registration.id } : NO_PERIOD;
}

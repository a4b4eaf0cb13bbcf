import type { PlainDate } from '@dixian/calendar';
import type { RequestContext, Statements } from '@dixian/service';
import { type AbleRow, ableMembersOf, heldAbleMembers } from '../../cases/persistence/able-members';
import { heldFacts, latestFacts } from '../../evidence/persistence/sector-evidence';
import type { Decision } from '../../ground/domain/reasons';
import { isRefusal, type Refusal } from '../../ground/domain/refusal';
import { type AssessedFacts, labelFacts, type SaidOfHousehold } from '../../periods/domain/label-facts';
import { safetyNetLabel } from '../../periods/domain/safety-net-label';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { refusal } from '../domain/refusals';

/** What a person assessed for the label; labour from the register where it was not. */
export interface GivenLabelFacts extends AssessedFacts {
  readonly ableMembers?: number | null;
}

/** A household on a day, at its place. */
export interface LabelSubject {
  readonly householdId: string;
  readonly division: string;
  readonly on: PlainDate;
}

const MOST_MEMBERS = 99;

/** What the label's definition comes to on a day, by what departments said up to it; null where labour is not known. */
export async function previewLabel(
  rules: MonitoringRules,
  context: RequestContext,
  subject: LabelSubject,
  facts: GivenLabelFacts,
): Promise<Decision | null> {
  const { householdId, on } = subject;
  const [allowances, renovations, able] = await Promise.all([
    latestFacts(context, 'allowances', householdId, on),
    latestFacts(context, 'renovations', householdId, on),
    ableMembersOf(context, householdId, on),
  ]);
  const decision = decide(rules, subject, facts, { said: { allowances, renovations }, able });
  return isRefusal(decision) ? null : decision;
}

/** The same within a transaction; refuses an impossible number of members, and labour that nobody knows. */
export async function decideLabel(
  rules: MonitoringRules,
  transaction: Statements,
  subject: LabelSubject,
  facts: GivenLabelFacts,
): Promise<Decision | Refusal> {
  const { householdId, on } = subject;
  const allowances = await heldFacts(transaction, 'allowances', householdId, on);
  const renovations = await heldFacts(transaction, 'renovations', householdId, on);
  const able = await heldAbleMembers(transaction, householdId, on);
  return decide(rules, subject, facts, { said: { allowances, renovations }, able });
}

function decide(
  { policies }: MonitoringRules,
  { division, on }: LabelSubject,
  facts: GivenLabelFacts,
  { said, able }: { said: SaidOfHousehold; able: AbleRow },
): Decision | Refusal {
  const assessed = facts.ableMembers ?? null;
  if (assessed === null && able.members === 0) return refusal('facts.ableMembers', 'NUMBER_OF_MEMBERS');
  if (assessed !== null && (assessed < 0 || assessed > MOST_MEMBERS)) {
    return refusal('facts.ableMembers', 'NUMBER_OF_MEMBERS');
  }
  return safetyNetLabel(policies, labelFacts({ division, on }, assessed ?? able.able, facts, said));
}

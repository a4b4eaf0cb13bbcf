import type { PlainDate } from '@dixian/calendar';
import { excusedOn } from '../../ground/domain/excused';
import type { ProposedAct } from './case-act';
import type { PlannedAct } from './case-plan';
import type { Accepted, CaseRefusal, CaseWarning } from './case-refusal';
import type { CaseRules } from './case-rules';
import type { Standing } from './fold-case';

type Late = CaseWarning & { readonly dueOn: PlainDate };

/** Soft limits (一般、原则上): a late act needs a reason once, and goes on with a warning. */
export function decideLateness(
  rules: CaseRules,
  standing: Standing,
  act: ProposedAct,
  planned: Pick<PlannedAct, 'id'>,
): Accepted | CaseRefusal {
  const explained = standing.explained || act.lateReason !== null;
  const warnings = warningsOf(rules, act, planned).map((late) => ({ ...late, explained }));
  const [first] = warnings;
  if (first && rules.due?.reasonWhenLate && !explained) {
    return { why: 'LATE_REASON_NEEDED', dueOn: first.dueOn, clauseIds: first.clauseIds };
  }
  return { warnings };
}

function warningsOf(
  { due, excused, latestPosting }: CaseRules,
  { occurredOn }: ProposedAct,
  { id }: Pick<PlannedAct, 'id'>,
): Late[] {
  if (!due || excusedOn(excused, occurredOn)) return [];
  if (occurredOn > due.on) return [{ code: 'IDENTIFICATION_LATE', dueOn: due.on, clauseIds: due.clauseIds }];
  // Posted later, its days end after the day on which identification is due.
  if (!latestPosting || latestPosting.of !== id || occurredOn <= latestPosting.on) return [];
  const clauseIds = [...due.clauseIds, latestPosting.clauseId];
  return [{ code: 'POSTING_LATE', dueOn: latestPosting.on, clauseIds }];
}

import type { PlainDate } from '@dixian/calendar';
import { dueOn, type Law, resolveDeadline } from '@dixian/policy';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';

/** An obligation as it is opened, with the rule that set it. */
export interface NewObligation {
  kind: SupervisedKind;
  triggeredOn: PlainDate;
  dueOn: PlainDate;
  provisional: boolean;
  notices: readonly string[];
  /** Late needs a reason, the result stands (一般、原则上). */
  soft: boolean;
  /** In units of `unit`; null for a fixed day. */
  duration: number | null;
  unit: string;
  clauseIds: readonly string[];
  latestPublicityOn: PlainDate | null;
}

/**
 * The obligation of a kind whose clock starts at a place on a day, by the rule in force there; undefined where no
 * document sets a limit (nothing is borrowed).
 */
export function newObligation(
  kind: SupervisedKind,
  at: { division: string; on: PlainDate },
  { policies, calendar }: Law,
): NewObligation | undefined {
  const rule = resolveDeadline(policies, { ...at, kind });
  if (!rule) return undefined;
  const due = dueOn(rule, at.on, calendar);
  return {
    kind,
    triggeredOn: at.on,
    dueOn: due.on,
    provisional: due.provisional,
    notices: due.notice ? [due.notice] : [],
    soft: rule.reasonWhenLate,
    duration: 'duration' in rule ? rule.duration : null,
    unit: rule.unit,
    clauseIds: [rule.clause],
    latestPublicityOn: null,
  };
}

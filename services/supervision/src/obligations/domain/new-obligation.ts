import type { PlainDate } from '@dixian/calendar';
import { type DutyLimit, dutyKinds, dutyLimit, type Law } from '@dixian/policy';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';

/** An obligation as it is opened, with the rule that set it. */
export interface NewObligation<Kind extends SupervisedKind = SupervisedKind> extends DutyLimit {
  kind: Kind;
  triggeredOn: PlainDate;
  latestPublicityOn: PlainDate | null;
}

/**
 * The obligation of a kind whose clock starts at a place on a day, by the rule in force there; undefined where no
 * document asks for it (nothing is borrowed).
 */
export function newObligation<Kind extends SupervisedKind>(
  kind: Kind,
  at: { division: string; on: PlainDate; until?: PlainDate | null },
  law: Law,
): NewObligation<Kind> | undefined {
  const limit = dutyLimit(kind, { ...at, reachesBack: dutyKinds().get(kind)?.reachesBack }, law);
  return limit && { ...limit, kind, triggeredOn: at.on, latestPublicityOn: null };
}

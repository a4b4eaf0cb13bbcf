import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { NOT_PERMITTED } from '../../cases/use-cases/case-messages';
import { type ActRecorded, type ReportedAct, recordAct } from '../../cases/use-cases/record-act';
import type { ActKind } from '../../ground/domain/act-kinds';
import { takesPart } from '../../ground/domain/acting-level';
import { refused } from '../../ground/use-cases/refused';
import { refuseMany } from '../domain/refuse-many';

/** A case among those that an act is done for. */
export interface ItemOfMany {
  caseId: string;
  expectedVersion?: number | null;
  /** What of the evidence is different here; what is null is as for all. */
  evidence?: object | null;
}

/** An act as somebody reports it for several cases. */
export interface ReportedForMany
  extends Omit<ReportedAct, 'target' | 'corrects' | 'expectedVersion' | 'evidence'> {
  kind: ActKind;
  evidence: object;
  items: readonly ItemOfMany[];
}

/** What came of an act in one of several cases. */
export interface ActOfMany {
  caseId: string;
  outcome: ActRecorded | UserErrorValue;
}

/**
 * Records an act in each of up to 200 cases, each in a transaction and under a key of its own: one that is refused
 * hinders no other, and a call that broke off is sent again as it was.
 */
export async function actForMany(
  law: Law,
  context: RequestContext,
  { items, ...shared }: ReportedForMany,
): Promise<{ acts: ActOfMany[] } | UserErrorValue> {
  if (!takesPart(context.caller)) return NOT_PERMITTED;
  const wrong = refuseMany(
    shared.idempotencyKey,
    items.map(({ caseId }) => caseId),
    'caseId',
  );
  if (wrong) return refused(wrong);
  const acts: ActOfMany[] = [];
  for (const { caseId, expectedVersion, evidence } of items) {
    const outcome = await recordAct(law, context, {
      ...shared,
      target: { caseId },
      expectedVersion,
      evidence: { ...shared.evidence, ...given(evidence) },
      idempotencyKey: `${shared.idempotencyKey}#${caseId}`,
    });
    acts.push({ caseId, outcome });
  }
  return { acts };
}

function given(evidence: object | null | undefined): object {
  return Object.fromEntries(
    Object.entries(evidence ?? {}).filter(([, value]) => value !== null && value !== undefined),
  );
}

import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { takeBulkKey } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { NOT_PERMITTED } from '../../cases/use-cases/case-messages';
import {
  type ActRecorded,
  type EnteredAct,
  type ReportedAct,
  recordAct,
} from '../../cases/use-cases/record-act';
import { takesPart } from '../../ground/domain/acting-level';
import { refused } from '../../ground/use-cases/refused';
import { refuseMany } from '../domain/refuse-many';

/** A case among those that an act is done for, or the lead of one that the act opens. */
export type ItemOfMany = ({ caseId: string } | { leadId: string }) & {
  expectedVersion?: number | null;
  /** What of the evidence is different here; what is null is as for all. */
  evidence?: object | null;
};

/** An act as somebody enters it for several cases. */
export type EnteredForMany = EnteredAct['input'] & { evidence: object; items: readonly ItemOfMany[] };

/** What came of an act in one of several cases. */
export interface ActOfMany {
  caseId?: string;
  leadId?: string;
  outcome: ActRecorded | UserErrorValue;
}

/**
 * Records an act in each of up to 200 cases, or for each of as many leads, each in a transaction of its own: one that is refused hinders no other, and
 * a call that broke off is sent again as it was.
 */
export async function actForMany(
  law: Law,
  context: RequestContext,
  { act, kind, of }: Pick<ReportedAct, 'kind' | 'of'> & { act: string },
  input: EnteredForMany,
): Promise<{ acts: ActOfMany[] } | UserErrorValue> {
  if (!takesPart(context.caller)) return NOT_PERMITTED;
  const { items, ...shared } = input;
  const wrong = refuseMany(
    items.map(idOf),
    input.items.some((item) => 'leadId' in item) ? 'leadId' : 'caseId',
  );
  if (wrong) return refused(wrong);
  const taken = await takeBulkKey(context, { act, input, texts: { lateReason: input.lateReason } });
  if (taken) return taken;
  const acts: ActOfMany[] = [];
  for (const each of items) {
    const target = 'leadId' in each ? { leadId: each.leadId } : { caseId: each.caseId };
    const evidence = { ...shared.evidence, ...given(each.evidence) };
    const entered = { act, input: shared, item: idOf(each), meaning: { ...shared, ...each } };
    const reported = { ...shared, kind, of, target, expectedVersion: each.expectedVersion, evidence };
    acts.push({ ...target, outcome: await recordAct(law, context, entered, reported) });
  }
  return { acts };
}

const idOf = (item: ItemOfMany) => ('leadId' in item ? item.leadId : item.caseId);

function given(evidence: object | null | undefined): object {
  return Object.fromEntries(
    Object.entries(evidence ?? {}).filter(([, value]) => value !== null && value !== undefined),
  );
}

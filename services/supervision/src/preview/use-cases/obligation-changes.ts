import type { WorkingCalendar } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { TriedDraft } from '@dixian/what-if';
import { type SupervisedKind, supervisedKinds } from '../../ground/domain/supervised-kind';
import { newObligation } from '../../obligations/domain/new-obligation';
import {
  type ClauseCounts,
  countPreviewed,
  type TriedObligations,
} from '../persistence/previewed-obligations';
import { runningStarts } from '../persistence/running-starts';

/** Running duties that the same clauses date, with the draft that they are tried by. */
export interface ObligationsOfClauses extends ClauseCounts {
  readonly draft: TriedDraft;
  readonly tried: TriedObligations;
}

/** What a draft changes of the duties that run; kinds whose limits it leaves as they are are not looked at. */
export async function obligationChanges(
  context: RequestContext,
  draft: TriedDraft,
  calendar: WorkingCalendar,
): Promise<ObligationsOfClauses[]> {
  const [before, after] = [draft.before.policies, draft.after.policies];
  const kinds = supervisedKinds.filter((kind) => limitsOf(before, kind) !== limitsOf(after, kind));
  if (kinds.length === 0) return [];
  const asked = { kinds, division: draft.preview.division, digits: digitsOf(after, kinds) };
  const starts = await runningStarts(context, asked);
  const law = { policies: after, calendar };
  const tried: TriedObligations = {
    ...asked,
    on: draft.after.on,
    starts: starts.map((start) => {
      const limit = newObligation(start.kind, { division: start.place, on: start.triggeredOn }, law);
      const [clause] = limit?.clauseIds ?? [];
      return { ...start, limit: limit && clause ? { dueOn: limit.dueOn, clause } : undefined };
    }),
  };
  const counts = await countPreviewed(context, tried);
  return counts.filter(isOther).map((count) => ({ ...count, draft, tried }));
}

function isOther({ clauseBefore, clauseAfter, earlier, later }: ClauseCounts): boolean {
  return clauseBefore !== clauseAfter || earlier > 0 || later > 0;
}

function limitsOf({ deadlines }: PolicySet, kind: SupervisedKind): string {
  return JSON.stringify([...(deadlines.get(kind) ?? [])]);
}

// No document is of less than a village; a county's rows are told apart by as few digits as its documents ask for.
const DIGITS = 12;

function digitsOf({ deadlines }: PolicySet, kinds: readonly SupervisedKind[]): number {
  const places = kinds.flatMap((kind) => [...(deadlines.get(kind)?.keys() ?? [])]);
  return Math.min(DIGITS, Math.max(6, ...places.map((place) => place.length)));
}

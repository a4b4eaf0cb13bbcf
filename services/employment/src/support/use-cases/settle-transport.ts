import type { PlainDate } from '@dixian/calendar';
import { alreadyGranted, alreadyPaid, decisionRefused, reasonRequired } from '@dixian/department';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { refusedOnlyForRelease } from '../domain/released-only';
import { CLAIM_COLUMNS, type ClaimRow, claims } from '../persistence/claims';
import { workerIn } from '../persistence/worker-facts';
import { decideTransport, subsidyStanding } from './decide-transport';
import { CHECK_DISAGREES, dayBefore, NO_CLAIM, NOT_CHECKED } from './support-errors';
import { tellRefused } from './tell-refused';

/** What the township found, and since when the village posts the claim. */
export interface TransportCheck {
  readonly claimId: string;
  readonly agrees: boolean;
  readonly note?: string | null;
  readonly postedOn?: PlainDate | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Takes down the township's check against the national list; a check that disagrees says why. */
export async function checkTransportClaim(
  context: RequestContext,
  input: TransportCheck,
): Promise<ClaimRow | UserErrorValue> {
  const { claimId, agrees, postedOn = null, occurredOn } = input;
  const note = input.note?.trim() || null;
  if (!agrees && note === null) return reasonRequired('note');
  return recordOf<ClaimRow>(context, {
    act: 'checkTransportClaim',
    input,
    texts: { note },
    may: staffAnd('township', 'county'),
    table: 'transport_claim',
    columns: CLAIM_COLUMNS,
    async write(transaction) {
      const claim = await holdClaim(transaction, claimId);
      if (!claim) return NO_CLAIM;
      if (claim.paidOn !== null) return alreadyPaid(claim.paidOn);
      if (claim.outcome === 'GRANTED') return alreadyGranted(claim.decidedOn ?? occurredOn);
      if (claim.claimedOn !== null && occurredOn < claim.claimedOn)
        return dayBefore('occurredOn', claim.claimedOn);
      const row = await claims.change(transaction, claim.id, {
        checkedOn: occurredOn,
        checkAgrees: agrees,
        checkNote: note,
        postedOn,
      });
      await tasks.close(transaction, 'CHECK_TRANSPORT_CLAIM', { subjectId: claim.id }, occurredOn);
      await tasks.open(transaction, 'DECIDE_TRANSPORT_CLAIM', [taskOf(claim, occurredOn)]);
      return row;
    },
  });
}

/** The county's decision; `reason` where a person grants what policy refers to one, or what the township found otherwise. */
export interface TransportVerdict {
  readonly claimId: string;
  readonly reason?: string | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Decides a claim by policy and keeps the decision as it was made. */
export function decideTransportClaim(
  { policies }: Law,
  context: RequestContext,
  input: TransportVerdict,
): Promise<ClaimRow | UserErrorValue> {
  const { occurredOn: on } = input;
  const reason = input.reason?.trim() || null;
  return recordOf<ClaimRow>(context, {
    act: 'decideTransportClaim',
    input,
    texts: { reason },
    may: staffAnd('county'),
    table: 'transport_claim',
    columns: CLAIM_COLUMNS,
    async write(transaction) {
      const claim = await holdClaim(transaction, input.claimId);
      if (!claim) return NO_CLAIM;
      if (claim.paidOn !== null) return alreadyPaid(claim.paidOn);
      if (claim.checkedOn === null) return NOT_CHECKED;
      if (on < claim.checkedOn) return dayBefore('occurredOn', claim.checkedOn);
      if (claim.checkAgrees === false && reason === null) return CHECK_DISAGREES;
      const worker = await workerIn(transaction, claim.personId, claim.year);
      if (!worker) return NO_CLAIM;
      const standing = await standings.held(transaction, claim.householdId);
      const { amount, ...decision } = decideTransport(policies, worker, standing, {
        year: claim.year,
        on,
        claimId: claim.id,
      });
      const outcome = decision.outcome === 'REFERRED' && reason !== null ? 'GRANTED' : decision.outcome;
      if (outcome === 'REFERRED') return decisionRefused(decision, words);
      const row = await claims.change(transaction, claim.id, {
        decidedOn: on,
        outcome,
        decision,
        decisionReason: reason,
        amount: outcome === 'GRANTED' ? amount : null,
      });
      await tasks.close(transaction, 'DECIDE_TRANSPORT_CLAIM', { subjectId: claim.id }, on);
      if (outcome === 'GRANTED') await tasks.open(transaction, 'PAY_TRANSPORT_CLAIM', [taskOf(claim, on)]);
      else await tasks.close(transaction, 'PAY_TRANSPORT_CLAIM', { subjectId: claim.id }, on);
      if (refusedOnlyForRelease(decision, subsidyStanding(standing)))
        await tellRefused(transaction, {
          ...claim,
          refusalId: claim.id,
          right: '务工交通补贴',
          refusedOn: on,
        });
      return row;
    },
  });
}

type MatchedClaim = ClaimRow & { readonly householdId: string; readonly personId: string };

/** A claim whose person is known, kept from others until the transaction ends. */
export async function holdClaim(transaction: Statements, id: string): Promise<MatchedClaim | undefined> {
  const claim = await claims.hold(transaction, id);
  if (!claim?.householdId || !claim.personId) return undefined;
  return { ...claim, householdId: claim.householdId, personId: claim.personId };
}

/** The work on a claim, as it opens on a day. */
function taskOf({ id, householdId, personId, divisionCode }: MatchedClaim, openedOn: PlainDate) {
  return { subjectId: id, householdId, personId, divisionCode, openedOn };
}

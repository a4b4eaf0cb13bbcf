import type { PlainDate } from '@dixian/calendar';
import { episodesOf, type PolicySet } from '@dixian/policy';
import type { standings } from '../../ground/standings';
import type { SubsidyStanding } from '../domain/subsidised-household';
import { type SubsidyDecision, transportSubsidy } from '../domain/transport-subsidy';
import type { WorkerFacts } from '../persistence/worker-facts';

type Standing = Awaited<ReturnType<typeof standings.held>>;

/** How a household stands, as subsidies ask it; undefined where nothing has arrived. */
export function subsidyStanding(standing: Standing): SubsidyStanding | undefined {
  return (
    standing && {
      episodes: episodesOf(standing.periods),
      outOfPoverty: standing.registration.outOfPoverty,
    }
  );
}

/** What policy says of the transport subsidy of a worker; a grant that is the claim's own does not stand against it. */
export function decideTransport(
  set: PolicySet,
  worker: WorkerFacts,
  standing: Standing,
  { year, on, claimId }: { readonly year: number; readonly on: PlainDate; readonly claimId?: string },
): SubsidyDecision {
  return transportSubsidy(set, {
    division: worker.divisionCode,
    on,
    year,
    standing: subsidyStanding(standing),
    spells: worker.spells,
    grantedOn: worker.grantedAs !== null && worker.grantedAs !== claimId ? worker.grantedOn : null,
  });
}

import type { Connection } from '@dixian/graph';
import type { ObligationView } from '../persistence/obligation-view';
import type { OverdueNoticeView } from '../persistence/overdue-notices';
import type { SweepView } from '../persistence/sweep-runs';

/** A list with the statement that counts it, run only when asked for. */
interface Counted<Node> extends Connection<Node> {
  totalCount(): Promise<number>;
}

export type ObligationMapper = ObligationView;
export type ObligationConnectionMapper = Counted<ObligationView>;
export type OverdueNoticeMapper = OverdueNoticeView;
export type OverdueNoticeConnectionMapper = Counted<OverdueNoticeView>;
export type SweepMapper = SweepView;
export type SweepConnectionMapper = Counted<SweepView>;
export type HouseholdMapper = { id: string };
export type PersonMapper = { id: string };
export type LeadMapper = { id: string };
export type ClauseRefMapper = { id: string };

/** What an entity is looked up by. */
export interface Reference {
  id: string;
}

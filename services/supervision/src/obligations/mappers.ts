import type { JudgedEdge, JudgedPage } from '@dixian/service';
import type { CountedObligations } from './persistence/obligation-counts';
import type { ObligationView } from './persistence/obligation-view';

export type ObligationMapper = ObligationView;
export type ObligationConnectionMapper = JudgedPage<ObligationView>;
export type ObligationEdgeMapper = JudgedEdge<ObligationView>;
export type ObligationCountMapper = CountedObligations;

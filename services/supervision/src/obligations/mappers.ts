import type { JudgedEdge, JudgedPage } from '@dixian/service';
import type { ObligationView } from './persistence/obligation-view';

export type ObligationMapper = ObligationView;
export type ObligationConnectionMapper = JudgedPage<ObligationView>;
export type ObligationEdgeMapper = JudgedEdge<ObligationView>;

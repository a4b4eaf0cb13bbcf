import type { PaidByLayer } from './domain/printed-order';
import type { SettlementRow } from './persistence/settlement-list';

export type SettlementMapper = SettlementRow;
export type SettlementLayerMapper = PaidByLayer;

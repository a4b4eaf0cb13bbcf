import type { SettlementRow } from './persistence/settlement-list';

export type SettlementMapper = SettlementRow;

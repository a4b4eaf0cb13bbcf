import type { OutageRow } from './persistence/outages';

export type WaterOutageMapper = OutageRow;

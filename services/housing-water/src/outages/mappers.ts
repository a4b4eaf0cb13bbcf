import type { JudgedEdge, JudgedPage } from '@dixian/service';
import type { OutageRow } from './persistence/outages';

export type WaterOutageMapper = OutageRow;
export type WaterOutageEdgeMapper = JudgedEdge<OutageRow>;
export type WaterOutageConnectionMapper = JudgedPage<OutageRow>;

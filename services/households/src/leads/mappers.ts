import type { LeadRow } from './persistence/leads';

export type LeadMapper = LeadRow;

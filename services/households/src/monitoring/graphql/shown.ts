import type { PlainDate } from '@dixian/calendar';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { Decision } from '../../ground/domain/reasons';
import type { CountRow } from '../persistence/monitoring-counts';
import type { TriageRow } from '../persistence/triages';

/** Whether a household's risk is unresolved too long, and what was decided then. */
export interface LongUnresolvedView {
  readonly decision: Decision;
  readonly since: PlainDate | undefined;
  readonly listedFrom: PlainDate | undefined;
  readonly triage: TriageRow | undefined;
}

/** Monitored households in numbers. */
export interface MonitoringCount extends Omit<CountRow, 'code' | 'category'> {
  byCategory: { category: MonitoringCategory | null; open: number }[];
}

/** The numbers of a division directly below the one asked for. */
export interface CountedDivision {
  readonly code: string;
  readonly count: MonitoringCount;
}

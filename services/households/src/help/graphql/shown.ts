import type { PlainDate } from '@dixian/calendar';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { Decision } from '../../ground/domain/reasons';
import type { Gap } from '../domain/found-gaps';
import type { AskedCoverage, CoverageRow } from '../persistence/coverage';
import type { HelperRow } from '../persistence/responsible-helper';

/** How many of those that should have something have it, as of a day. */
export interface Coverage {
  asked: AskedCoverage;
  asOf: PlainDate;
  households: number;
  covered: number;
  byDivision: CoverageOfDivision[];
}

/** The same of one division below. */
export type CoverageOfDivision = CoverageRow & { asOf: PlainDate };

/** A gap of a household with what decides which measures are suggested for it. */
export type GapInSight = Gap & { division: string; on: PlainDate; canWork: boolean | null };

/** The pairing of a household as of a day. */
export interface Paired {
  divisionCode: string;
  /** As what it was last monitored. */
  category: MonitoringCategory | null;
  asOf: PlainDate;
  helpers: HelperRow[];
  decision: Decision;
}

import { type Database, type Metric, systemScope } from '@dixian/service';
import type { PublicLimits } from '../ground/domain/public-limits';
import { usedUp } from './persistence/public-counts';

const FIGURES = [
  [
    'counties',
    'report-county',
    'perCounty',
    'Counties in which no self-report is taken now, their allowance being used up.',
  ],
  [
    'certificates',
    'report-certificate',
    'perCertificate',
    'Certificates with which no more self-reports are taken now.',
  ],
  ['addresses', 'report-address', 'perAddress', 'Addresses from which no more self-reports are taken now.'],
] as const;

/** Whom the limits of self-reports hold up at this moment, as figures: a county that is full keeps households from reporting. */
export function reportMetrics(db: Database, limits: PublicLimits): () => Promise<Metric[]> {
  return () =>
    db.read(systemScope, async (statements) => {
      const metrics: Metric[] = [];
      for (const [whose, kind, limit, help] of FIGURES) {
        const value = await usedUp(statements, kind, limits[limit]);
        metrics.push({ name: `dixian_self_report_${whose}_full`, help, value });
      }
      return metrics;
    });
}

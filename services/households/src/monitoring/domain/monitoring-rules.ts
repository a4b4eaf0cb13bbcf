import type { Law } from '@dixian/policy';

/** What the monitored household is decided by. */
export interface MonitoringRules extends Law {
  /** Ages in full years at which a labelled household is looked at again; no document prints any (PA-2025-4.1b3). */
  readonly reviewAges: readonly number[];
}

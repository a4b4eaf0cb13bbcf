import type { Law } from '@dixian/policy';

/** What the monitored household is decided by. */
export interface MonitoringRules extends Law {
  /** Ages in full years at which a labelled household is looked at again; the rule of the place may print its own. */
  readonly reviewAges: readonly number[];
}

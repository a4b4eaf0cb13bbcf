/** The queue of the nightly sweep. */
export const OVERDUE_SWEEP_QUEUE = 'supervision-sweep';

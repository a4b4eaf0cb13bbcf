/** The queue of the nightly sweep. */
export const OVERDUE_SWEEP_QUEUE = 'supervision-sweep';

/** The account under which the clock records; no person has it. */
export const SCHEDULE = 'schedule';

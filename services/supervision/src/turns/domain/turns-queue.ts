/** The queue of the ends of flows by which departments work on runs. */
export const TURNS_QUEUE = 'supervision-turns';

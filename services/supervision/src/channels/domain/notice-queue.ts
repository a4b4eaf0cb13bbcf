/** The queue of what leaves the house. */
export const NOTICE_QUEUE = 'supervision-notices';

/** The setting that says, while a run is taken back, that rows only become what they were. */
export const WITHDRAWAL_SETTING = 'dixian.import_withdrawal';

/** The setting by which a transaction says that it matches: numbers that wait are in sight of no other. */
export const WAITING_SETTING = 'dixian.matching';

/** SQL by which a transaction only writes anew what rows say already: no run is overtaken, and nothing is out of sight. */
export const REWRITING = `SELECT set_config('${WITHDRAWAL_SETTING}', 'keys', true), set_config('${WAITING_SETTING}', 'on', true)`;

/** SQL after which the transaction goes on as before. */
export const REWRITTEN = `SELECT set_config('${WITHDRAWAL_SETTING}', '', true), set_config('${WAITING_SETTING}', '', true)`;

import { setTimeout as sleep } from 'node:timers/promises';

// Of the session, so that it outlives the statement it was taken in.
const REACHED = 20_260_101;
const POLL_MS = 20;

/**
 * Lets no load of settlements write: the first statement that would is refused. Gives a function that waits until a load
 * has come so far.
 */
export async function stopBeforeWriting(client) {
  await client.query(`CREATE FUNCTION stop_here() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_lock(${REACHED});
      RAISE EXCEPTION 'stopped before it writes';
    END $$`);
  await client.query(`CREATE TRIGGER stop_here BEFORE INSERT OR UPDATE OR DELETE ON settlement
    FOR EACH STATEMENT EXECUTE FUNCTION stop_here()`);
  return async () => {
    for (;;) {
      const { rowCount } = await client.query(
        `SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = ${REACHED} AND granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      if (rowCount > 0) return;
      await sleep(POLL_MS);
    }
  };
}

import type { Database, Statements } from '@dixian/service';
import { systemScope } from '@dixian/service';
import type { TurnWork } from '../jobs';
import { FOUND, foundItems } from './found-items';
import { beginPhase, holdPart, noteProgress, type PartRow } from './part';
import { type PlannedRule, plannedRules } from './planned-rules';
import { tellPart } from './tell';
import type { Turning } from './turning';

/** Works out what the service would change, rule by rule, and keeps it; touches nothing else. */
export async function previewPart(turning: Turning, work: TurnWork, signal: AbortSignal): Promise<void> {
  const { database, service } = turning;
  const began = await write(database, async (transaction) => {
    const part = await beginPhase(transaction, work);
    if (!part || part.finished) return part;
    // What a process that is gone left half-way is worked out anew.
    await transaction.query('DELETE FROM transition_item WHERE run_id = $1', [work.runId]);
    await noteProgress(transaction, work.runId, { items: 0, handled: 0 });
    await tellPart(transaction, service, work.runId);
    return part;
  });
  if (!began) return;
  if (!began.finished) {
    for (const planned of plannedRules(turning, work)) {
      signal.throwIfAborted();
      await write(database, (transaction) => keepItems(transaction, turning, work, planned));
      turning.published();
    }
  }
  await write(database, async (transaction) => {
    const part = await holdPart(transaction, work.runId);
    if (!isAt(part, work)) return;
    const digest = await digestOf(transaction, work.runId);
    await noteProgress(transaction, work.runId, { digest, finished: true });
    await tellPart(transaction, service, work.runId);
  });
}

// Items stand in the order in which their rule tells them.
async function keepItems(
  transaction: Statements,
  { service }: Turning,
  work: TurnWork,
  planned: PlannedRule,
): Promise<void> {
  const part = await holdPart(transaction, work.runId);
  if (!isAt(part, work)) return;
  const { rule, entry, position } = planned;
  const parameters: unknown[] = [work.runId, position, rule.name, entry];
  const found = foundItems(planned, parameters, null);
  if (!found) return;
  await transaction.query('DELETE FROM transition_item WHERE run_id = $1 AND position = $2', [
    work.runId,
    position,
  ]);
  const [kept] = await transaction.query<{ items: number }>(
    `WITH kept AS (
       INSERT INTO transition_item (run_id, position, rule, transition, ${FOUND}, state)
       SELECT $1, $2, $3, $4, ${FOUND}, CASE WHEN undecided IS NULL THEN 'PLANNED' ELSE 'UNDECIDED' END
       FROM (SELECT f.*, row_number() OVER () AS place FROM (${found}) AS f) AS found
       ${rule.apply ? '' : NOT_LISTED} ORDER BY place RETURNING 1
     ) SELECT count(*)::int AS items FROM kept`,
    parameters,
  );
  const items = part.items + (kept?.items ?? 0);
  await noteProgress(transaction, work.runId, { items, handled: items });
  await tellPart(transaction, service, work.runId);
}

// What a run of the day that was carried out lists is listed by no other, as long as it reads the same.
const NOT_LISTED = `WHERE NOT EXISTS (
  SELECT FROM transition_part p JOIN transition_part own ON own.run_id = $1 AND own.day = p.day
    JOIN transition_item d ON d.run_id = p.run_id
  WHERE p.run_id <> $1 AND d.state = 'DONE' AND d.rule = $3 AND d.transition = $4
    AND d.subject_kind = found.subject_kind AND d.subject_id = found.subject_id AND d.hash = found.hash)`;

// Another round may have begun meanwhile.
function isAt(part: PartRow | undefined, { phase, round }: TurnWork): part is PartRow {
  return part?.phase === phase && part.round === round && !part.finished;
}

/** What the preview comes to: the same items have the same digest, whenever and by whomever they were worked out. */
async function digestOf(transaction: Statements, runId: string): Promise<string> {
  const [row] = await transaction.query<{ digest: string }>(
    `SELECT encode(sha256(coalesce(string_agg(
       sha256(convert_to(transition || '/' || rule || '/' || subject_kind || '/' || subject_id, 'UTF8')) || hash, ''::bytea
       ORDER BY position, subject_kind COLLATE "C", subject_id COLLATE "C", hash), ''::bytea)), 'hex') AS digest
     FROM transition_item WHERE run_id = $1`,
    [runId],
  );
  return row?.digest ?? '';
}

function write<T>(database: Database, work: (transaction: Statements) => Promise<T>): Promise<T> {
  return database.write(systemScope, work);
}

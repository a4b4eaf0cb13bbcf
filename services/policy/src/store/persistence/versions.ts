import { isEntityId } from '@dixian/graph';
import type { RowOf, Statements } from '@dixian/service';
import { policyActivation, policyPack, policyReview, policyVersion } from '../tables';

export type PackRow = RowOf<typeof policyPack>;
export type VersionRow = RowOf<typeof policyVersion>;
export type ReviewRow = RowOf<typeof policyReview>;
export type ActivationRow = RowOf<typeof policyActivation>;

const PACK = policyPack.select();
const VERSION = policyVersion.select();
const REVIEW = policyReview.select();
const ACTIVATION = policyActivation.select();

/** A folder, held so that its versions are counted one after the other. */
export async function holdPack(transaction: Statements, id: string): Promise<PackRow | undefined> {
  const [row] = await transaction.query<PackRow>(`SELECT ${PACK} FROM policy_pack WHERE id = $1 FOR UPDATE`, [
    id,
  ]);
  return row;
}

export async function allPacks(reader: Statements): Promise<PackRow[]> {
  return reader.query<PackRow>(`SELECT ${PACK} FROM policy_pack ORDER BY id`, [], 'policy-packs');
}

export async function packsOf(reader: Statements, ids: readonly string[]): Promise<PackRow[]> {
  return reader.query<PackRow>(
    `SELECT ${PACK} FROM policy_pack WHERE id = ANY($1::text[])`,
    [ids],
    'policy-packs-of',
  );
}

export async function packOf(reader: Statements, id: string): Promise<PackRow | undefined> {
  const [row] = await reader.query<PackRow>(`SELECT ${PACK} FROM policy_pack WHERE id = $1`, [id]);
  return row;
}

export async function findVersion(reader: Statements, id: string): Promise<VersionRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await reader.query<VersionRow>(`SELECT ${VERSION} FROM policy_version WHERE id = $1`, [id]);
  return row;
}

/** Newest first. */
export async function versionsOf(reader: Statements, packId: string): Promise<VersionRow[]> {
  return reader.query<VersionRow>(
    `SELECT ${VERSION} FROM policy_version WHERE pack_id = $1 ORDER BY number DESC`,
    [packId],
  );
}

export async function reviewsOf(reader: Statements, versionId: string): Promise<ReviewRow[]> {
  return reader.query<ReviewRow>(
    `SELECT ${REVIEW} FROM policy_review WHERE version_id = $1 ORDER BY id`,
    [versionId],
    'policy-reviews',
  );
}

export async function activationsOf(reader: Statements, versionId: string): Promise<ActivationRow[]> {
  return reader.query<ActivationRow>(
    `SELECT ${ACTIVATION} FROM policy_activation WHERE version_id = $1 ORDER BY position`,
    [versionId],
    'policy-activations',
  );
}

export async function findActivation(reader: Statements, id: string): Promise<ActivationRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await reader.query<ActivationRow>(
    `SELECT ${ACTIVATION} FROM policy_activation WHERE id = $1`,
    [id],
  );
  return row;
}

/** An activation, held so that nobody else takes it back meanwhile. */
export async function holdActivation(
  transaction: Statements,
  id: string,
): Promise<ActivationRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<ActivationRow>(
    `SELECT ${ACTIVATION} FROM policy_activation WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

/** The versions in effect on a day: of each folder the latest that has begun and was not taken back. */
export async function versionsInEffect(reader: Statements, day: string): Promise<VersionRow[]> {
  return reader.query<VersionRow>(
    `SELECT ${VERSION} FROM policy_version WHERE id IN (
       SELECT DISTINCT ON (pack_id) version_id FROM policy_activation
       WHERE from_day <= $1 AND withdrawn_at IS NULL
       ORDER BY pack_id, from_day DESC, position DESC)
     ORDER BY own DESC, pack_id`,
    [day],
    'policy-in-effect',
  );
}

/** Writes a version of a folder that is held, under the next number. */
export async function writeVersion(
  transaction: Statements,
  { packId, files, sha256, own, author }: Pick<VersionRow, 'packId' | 'files' | 'sha256' | 'own' | 'author'>,
): Promise<string> {
  const [row] = await transaction.query<{ id: string }>(
    `INSERT INTO policy_version (pack_id, number, files, sha256, own, author)
     SELECT $1, coalesce(max(number), 0) + 1, $2::jsonb, $3, $4, $5 FROM policy_version WHERE pack_id = $1
     RETURNING id`,
    [packId, JSON.stringify(files), sha256, own, author],
  );
  if (!row) throw new Error('The version was not written.');
  return row.id;
}

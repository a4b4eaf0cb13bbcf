import type { PlainDate } from '@dixian/calendar';
import { folderHead, type HeldPolicies, type Pack, packsOf } from '@dixian/policy';
import { type Database, type Statements, systemScope } from '@dixian/service';
import { versionsOf, writeVersion } from '../persistence/versions';
import { policyActivation, policyPack, policyReview } from '../tables';
import { holdSets, settleSet } from './settle-set';

/**
 * Takes in the folders of the installation: one that is not kept yet as version 1, in effect from now on; one that is kept and
 * says something else by now as a draft, which changes nothing until it is approved.
 */
export async function importFolders(db: Database, disk: HeldPolicies, today: PlainDate): Promise<boolean> {
  const packs = await packsOf(disk.folders);
  return db.write(systemScope, async (transaction) => {
    await holdSets(transaction);
    for (const pack of packs) await importPack(transaction, pack, today);
    return settleSet(transaction, today);
  });
}

async function importPack(transaction: Statements, pack: Pack, today: PlainDate): Promise<void> {
  const { id, files, sha256, own } = pack;
  const versions = await versionsOf(transaction, id);
  if (versions.some((version) => version.sha256 === sha256)) return;
  if (versions.length === 0) {
    const { place: placeCode = '', prefix = null } = folderHead(files) ?? {};
    await transaction.insert(policyPack, { id, placeCode, prefix }, ['id']);
  }
  const versionId = await writeVersion(transaction, { packId: id, files, sha256, own, author: null });
  if (versions.length > 0) return;
  const said = { author: null, account: null, occurredOn: null, note: null };
  await transaction.insert(policyReview, { versionId, step: 'APPROVED', ...said }, ['id']);
  await transaction.insert(policyActivation, { packId: id, versionId, fromDay: today, activatedBy: null }, [
    'id',
  ]);
}

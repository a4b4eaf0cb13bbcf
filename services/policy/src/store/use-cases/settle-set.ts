import type { PlainDate } from '@dixian/calendar';
import { policyDirectoriesOf, type ReadPolicies, readGiven, setDigest } from '@dixian/policy';
import { keepSet, type SetContent } from '@dixian/policy-keeping';
import { publish, type Statements } from '@dixian/service';
import { keepSpells } from '../persistence/spells';
import { allPacks, type VersionRow, versionsInEffect } from '../persistence/versions';

// Any number does, as long as it is the same for all replicas.
const SETTLING = 20_261_130;

/** The documents in effect on a day, of these versions where they are given. */
export async function contentOn(
  transaction: Statements,
  day: PlainDate,
  instead?: VersionRow,
): Promise<SetContent> {
  const inEffect = await versionsInEffect(transaction, day);
  const versions = instead
    ? [...inEffect.filter(({ packId }) => packId !== instead.packId), instead]
    : inEffect;
  const known = await allPacks(transaction);
  return {
    packs: versions.map(({ packId, files, sha256, own }) => ({ id: packId, files, sha256, own })),
    absent: known
      .filter(({ id }) => !versions.some(({ packId }) => packId === id))
      .map(({ id, prefix }) => ({ id, ...(prefix !== null && { prefix }) })),
  };
}

/** Reads documents as every service will; the place of what is not kept yet is looked up. */
export function readContent(
  { packs, absent }: SetContent,
  further: string | undefined,
  placed: (id: string) => boolean,
): Promise<ReadPolicies> {
  const given = packs.map(({ id, files, own }) => ({ id, files, believed: own, placed: placed(id) }));
  return readGiven(given, policyDirectoriesOf(further), absent);
}

/** Holds all that decides which documents are in effect, so that sets are counted one after the other. */
export async function holdSets(transaction: Statements): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [SETTLING]);
}

/** Brings the documents of a day into force, where they are others than before, and tells every service. */
export async function settleSet(transaction: Statements, day: PlainDate): Promise<boolean> {
  const { packs, absent } = await contentOn(transaction, day);
  const digest = setDigest(packs);
  const [last] = await transaction.query<{ number: string; digest: string }>(
    'SELECT number, digest FROM policy_set_kept ORDER BY number DESC LIMIT 1',
    [],
  );
  const before = Number(last?.number ?? 0);
  const number = last?.digest === digest ? before : before + 1;
  await keepSpells(transaction, { day, set: number });
  if (number === before) return false;
  await keepSet(transaction, { number, digest, packs, absent });
  await publish(transaction, {
    type: 'policies-changed',
    divisionCode: '',
    payload: {
      number,
      digest,
      packs: packs.map(({ files, ...pack }) => ({
        ...pack,
        files: Object.entries(files).map(([name, text]) => ({ name, text })),
      })),
      absent: absent.map(({ id, prefix }) => ({ id, prefix: prefix ?? null })),
    },
  });
  return true;
}

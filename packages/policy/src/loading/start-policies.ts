import { packsOf, setDigest } from '../holding/pack-content';
import type { HeldPolicies } from '../holding/policy-holder';
import { asLine } from './policy-error';
import { policyDirectoriesOf } from './project-directories';
import { type ReadPolicies, readPolicies } from './read-policies';

/** Where alarms go: the log of the service that starts. */
interface AlarmLog {
  error(fields: object, message: string): void;
}

/**
 * The policies a service starts with: the project's own and those of the directories that a variable lists. A folder with a
 * mistake is left out and every mistake logged as an error, in the words of `npm run policy check`; everything else counts.
 */
export async function startPolicies(further: string | undefined, log: AlarmLog): Promise<HeldPolicies> {
  const read = await readPolicies(policyDirectoriesOf(further));
  for (const { id, mistakes } of read.folders) {
    for (const mistake of mistakes) {
      log.error({ folder: id, ...mistake }, `policy folder left out: ${asLine(mistake)}`);
    }
  }
  return { ...read, digest: setDigest(await packsOf(read.folders)) };
}

/** The names of the folders that are left out. */
export function foldersLeftOut({ folders }: Pick<ReadPolicies, 'folders'>): string[] {
  return folders.filter(({ loaded }) => !loaded).map(({ id }) => id);
}

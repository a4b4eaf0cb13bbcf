import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A place as a supplement names it. */
interface Place {
  readonly code: string;
  readonly name: string;
}

/** A folder of one supplement as a county's staff would write it; `remove` deletes it, `also` writes that of another place. */
export async function supplement(of: string, place: Place, values: readonly string[]) {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-supplements-'));
  const also = async (ofOther: string, { code, name }: Place, others: readonly string[]) => {
    await mkdir(join(directory, `own-${code}`));
    await writeFile(
      join(directory, `own-${code}`, 'supplement.yaml'),
      `id: own-${code}\nsupplements: ${ofOther}\nplace: { code: "${code}", name: ${name} }\nbasis: 县住建局、水利局\nparameters:\n${others.join('\n')}\n`,
    );
  };
  await also(of, place, values);
  return { directory, also, remove: () => rm(directory, { recursive: true, force: true }) };
}

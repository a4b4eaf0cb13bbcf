import type { TurnWork } from '../src/jobs';
import { opening, worked } from './working-things';

// Works on a phase and is killed at the n-th moment at which a transaction begins or ends.
async function main(): Promise<void> {
  const { DATABASE, WORK, DIE_AT } = process.env;
  const database = await opening(DATABASE ?? '');
  let moments = 0;
  database.onStatement((sql) => {
    if (!MOMENT.test(sql)) return;
    moments += 1;
    if (moments === Number(DIE_AT)) process.kill(process.pid, 'SIGKILL');
  });
  await worked(database, JSON.parse(WORK ?? '') as TurnWork);
  await database.close();
  process.stdout.write('finished\n');
}

// The first and the last statement of each.
const MOMENT = /FOR UPDATE|version = version \+ 1/;

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

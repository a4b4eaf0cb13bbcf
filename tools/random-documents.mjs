// npm run random-documents -- SEED COUNT: random documents on small federated schemas, answered by the gateway as by graphql-js.
import { spawnSync } from 'node:child_process';

const [seed = String(Date.now() % 2 ** 31), count = '500'] = process.argv.slice(2);
console.log(`seed ${seed}, ${count} documents for each schema`);
const { status } = spawnSync('npx', ['jest', '-c', 'gateway/jest.config.js', 'test/random-documents'], {
  stdio: 'inherit',
  env: { ...process.env, RANDOM_SEED: seed, RANDOM_COUNT: count },
});
process.exitCode = status ?? 1;

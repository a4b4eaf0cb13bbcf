import { startPostgres } from '../src';

// Run as a process of its own and killed by the tests: starts a server on the given folder and holds it.
const [directory = '', fast] = process.argv.slice(2);
startPostgres({ directory, fast: fast === 'fast' }).then(
  (server) => {
    process.stdout.write(`ready ${server.adminUrl}\n`);
    setInterval(() => undefined, 1_000);
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);

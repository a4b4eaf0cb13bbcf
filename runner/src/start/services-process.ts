import { type RunningService, startService } from '@dixian/service';
import { variables } from '../environment';
import { loadService } from './services';
import { stopWithParent } from './stop-with-parent';

/** Process entry: runs the services named by the arguments; SERVICE_ENVIRONMENTS holds the variables of each. */
async function main(): Promise<void> {
  const environments = JSON.parse(variables().SERVICE_ENVIRONMENTS ?? '{}') as Record<
    string,
    Record<string, string>
  >;
  const running: RunningService[] = [];
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void Promise.allSettled(running.map((service) => service.stop())).then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  stopWithParent(stop);
  await Promise.all(
    process.argv.slice(2).map(async (name) => {
      const definition = loadService(name);
      running.push(await startService(definition, definition.readEnvironment(environments[name] ?? {})));
      process.send?.({ ready: name });
    }),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});

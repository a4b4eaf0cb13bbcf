import { ConfigurationError } from '@dixian/configuration';
import type { ServiceEnvironment } from './configuration/service-environment';
import type { ServiceDefinition } from './define-service';
import { startService } from './start-service';

/** Process entry of one service: reads the configuration, starts, and stops on SIGTERM or SIGINT. */
export async function runService<Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Environment>,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  try {
    const service = await startService(definition, definition.readEnvironment(variables));
    const stop = () => {
      service.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    const text = error instanceof ConfigurationError ? error.message : String(error);
    process.stderr.write(`${definition.name}: ${text}\n`);
    process.exit(1);
  }
}

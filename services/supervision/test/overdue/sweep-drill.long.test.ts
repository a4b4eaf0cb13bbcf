import { ownPostgres } from '@dixian/testkit';
import { sweepDrillSuite } from './sweep-drill-suite';

describe('with queues on PostgreSQL', () => {
  sweepDrillSuite(['PostgreSQL'], async () => {
    const postgres = await ownPostgres();
    return {
      variables: {},
      restarts: { PostgreSQL: () => postgres.restart() },
      close: () => postgres.stop(),
    };
  });
});

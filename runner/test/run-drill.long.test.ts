import { runDrillSuite } from './run-drill-suite';

describe('with queues on PostgreSQL', () => {
  runDrillSuite([], async () => ({ variables: {}, restarts: {}, close: async () => undefined }));
});

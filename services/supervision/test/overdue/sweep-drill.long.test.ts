import { takeAway } from '@dixian/testkit';
import { sweepDrillSuite } from './sweep-drill-suite';

describe('with queues on PostgreSQL', () => {
  sweepDrillSuite(() => ({ variables: {}, takeAway, close: async () => undefined }));
});

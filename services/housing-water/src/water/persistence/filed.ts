import { filedRecord } from '@dixian/attachments';

/** Files of a test of water: 检测报告。 */
export const TEST_FILES = filedRecord({
  kind: 'WATER_TEST',
  fact: 'HOUSING',
  table: 'water_test',
  placed: true,
});

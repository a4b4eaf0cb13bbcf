import { jobSuite } from './job-suite';

const url = process.env.DIXIAN_TEST_REDIS_URL;

if (url) {
  describe('jobs on Redis', () => jobSuite(() => ({ kind: 'redis', url })));
} else {
  describe('jobs on Redis', () => {
    it('is proved in CI, where DIXIAN_TEST_REDIS_URL is set; here it is not', () => {
      expect(process.env.DIXIAN_TEST_REDIS_URL).toBeFalsy();
    });
  });
}

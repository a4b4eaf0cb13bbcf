import type { QueueConnection } from '../src';
import { failingSuite } from './failing-suite';
import { runningSuite } from './running-suite';
import { schedulingSuite } from './scheduling-suite';
import { stoppingSuite } from './stopping-suite';
import { TestHosts } from './test-hosts';

/** What jobs do on either backend. */
export function jobSuite(connection: () => QueueConnection): void {
  const hosts = new TestHosts(connection);
  afterEach(() => hosts.stopAll());

  describe('running', () => runningSuite(hosts));
  describe('failing', () => failingSuite(hosts));
  describe('scheduling', () => schedulingSuite(hosts));
  describe('stopping and dying', () => stoppingSuite(hosts));
}

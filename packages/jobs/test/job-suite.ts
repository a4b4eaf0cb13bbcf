import type { QueueConnection } from '../src';
import { dyingSuite } from './dying-suite';
import { failingSuite } from './failing-suite';
import { flowSuite } from './flow-suite';
import { missedRunsSuite } from './missed-runs-suite';
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
  describe('flows', () => flowSuite(hosts));
  describe('scheduling', () => schedulingSuite(hosts));
  describe('stopping', () => stoppingSuite(hosts));
}

/** What they do when processes die or stay away for a while; it takes the time that locks and schedules take. */
export function restartSuite(connection: () => QueueConnection): void {
  const hosts = new TestHosts(connection);
  afterEach(() => hosts.stopAll());

  describe('dying', () => dyingSuite(hosts));
  describe('missed runs', () => missedRunsSuite(hosts));
}

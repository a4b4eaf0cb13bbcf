import { randomBytes } from 'node:crypto';
import { systemClock } from '@dixian/calendar';
import pino from 'pino';
import { JobHost, type JobHostOptions, type QueueConnection } from '../src';

/** Makes hosts for tests, stops them afterwards, and keeps what they log. */
export class TestHosts {
  readonly lines: string[] = [];
  private readonly hosts: JobHost[] = [];

  constructor(readonly connection: () => QueueConnection) {}

  host(options: Partial<JobHostOptions> = {}): JobHost {
    const log = pino({ level: 'info' }, { write: (line: string) => this.lines.push(line) });
    const host = new JobHost({ connection: this.connection(), log, clock: systemClock(), ...options });
    this.hosts.push(host);
    return host;
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.hosts.splice(0).map((host) => host.stop()));
    this.lines.length = 0;
  }
}

/** A queue name no other test uses: Redis is shared by all of them. */
export function freshQueue(): string {
  const letters = [...randomBytes(8)].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `q-${letters.join('')}`;
}

/** Waits until the check holds; fails after the given time. */
export async function until(check: () => boolean | Promise<boolean>, milliseconds = 30_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error(`still not so after ${milliseconds} ms`);
    await pause(20);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

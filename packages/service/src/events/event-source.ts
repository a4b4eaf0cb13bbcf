import { TryLater } from '@dixian/jobs';
import DataLoader from 'dataloader';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import type { Logger } from '../logging';
import { Acknowledgements } from './acknowledgements';
import { ASKED_AT_ONCE, type GivenEvents } from './give-events';
import type { EventPublisher } from './publisher';
import { SignatureRefused } from './remote-publisher';

/** What became of an event that was asked for. */
export type Arrival =
  | { kind: 'event'; event: GivenEvents['events'][number] }
  /** Its inbox row is there already. */
  | { kind: 'handled' }
  /** The publisher does not have it, or not for this service. */
  | { kind: 'unknown' };

// Long enough for the jobs that a worker fetches one after the other, too short for anybody to wait for.
const GATHER_MS = 20;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** One publisher as a subscriber sees it: ids asked for at the same time go out together. */
export class EventSource {
  private readonly loader: DataLoader<string, Arrival>;
  /** What is told it of what was handled. */
  readonly acknowledgements: Acknowledgements;
  /** Whether it did not take this service's signature when it was last asked. */
  refuses = false;
  private failures = 0;
  private silentUntil = 0;

  constructor(
    readonly publisher: string,
    private readonly options: {
      service: string;
      database: Database;
      log: Logger;
      /** Found anew each time: a service of this process may come and go. */
      asked(): EventPublisher;
    },
  ) {
    const { service, log } = options;
    const tell = (ids: readonly string[]) => options.asked().acknowledge(service, ids);
    this.acknowledgements = new Acknowledgements(publisher, tell, log);
    this.loader = new DataLoader<string, Arrival>((ids) => this.arrivals(ids), {
      cache: false,
      maxBatchSize: ASKED_AT_ONCE,
      batchScheduleFn: (send) => setTimeout(send, GATHER_MS),
    });
  }

  /** The publisher itself. */
  get asked(): EventPublisher {
    return this.options.asked();
  }

  /** The event, or why there is none to handle; TryLater where that cannot be known now. */
  async arrival(id: string): Promise<Arrival> {
    // One that does not answer is left alone for a moment: its jobs must not keep those of the others waiting.
    if (Date.now() < this.silentUntil) throw this.away();
    return this.loader.load(id);
  }

  private async arrivals(ids: readonly string[]): Promise<(Arrival | TryLater)[]> {
    const handled = await this.handledOf(ids);
    const wanted = [...new Set(ids.filter((id) => !handled.has(id)))];
    const given = wanted.length > 0 ? await this.ask(wanted) : { events: [], unknown: [] };
    const events = new Map(given.events.map((event) => [event.id, event]));
    const unknown = new Set(given.unknown);
    return ids.map((id) => {
      if (handled.has(id)) return { kind: 'handled' };
      const event = events.get(id);
      if (event) return { kind: 'event', event };
      if (unknown.has(id)) return { kind: 'unknown' };
      return new TryLater(`${this.publisher} left out an event it was asked for`);
    });
  }

  private async handledOf(ids: readonly string[]): Promise<Set<string>> {
    try {
      const rows = await this.options.database.read(systemScope, (statements) =>
        statements.query<{ event_id: string }>(
          'SELECT event_id FROM inbox WHERE event_id = ANY($1::uuid[])',
          [ids],
          'inbox-handled',
        ),
      );
      return new Set(rows.map((row) => row.event_id));
    } catch (error) {
      this.options.log.warn({ err: error }, 'the inbox cannot be read; its events are tried again');
      throw new TryLater('the inbox cannot be read');
    }
  }

  private async ask(ids: readonly string[]): Promise<GivenEvents> {
    try {
      const given = await this.options.asked().give(this.options.service, ids);
      if (this.failures > 0) this.options.log.info({ publisher: this.publisher }, 'gives its events again');
      this.failures = 0;
      this.refuses = false;
      return given;
    } catch (error) {
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.failures, LONGEST_PAUSE_MS);
      this.failures += 1;
      this.refuses = error instanceof SignatureRefused;
      this.silentUntil = Date.now() + pause;
      this.options.log.warn(
        { publisher: this.publisher, err: error },
        'does not give its events; tried again',
      );
      throw this.away();
    }
  }

  private away(): TryLater {
    return new TryLater(`${this.publisher} does not give its events`);
  }
}

import { type ClientOptions, requestHeaders } from './graph-client';
import { readEvents } from './live-events';

/** Something changed: of these kinds, in that division, up to a cursor. What it is, is asked of the graph. */
export interface Changed {
  readonly division: string;
  /** Values of `ChangeKind`; a newer graph may know more. */
  readonly kinds: readonly string[];
  readonly upTo: string;
}

export interface LiveOptions extends Pick<ClientOptions, 'gateway' | 'token' | 'language' | 'fetch'> {
  /**
   * A name for the account where all tabs of a browser share one stream, as they should; left out, this page has its own.
   * Browsers without locks, as on plain http, have a stream for each tab.
   */
  readonly shared?: string;
  /** A cursor of `changesSince`, to hear what changed since; left out, what changes from now on. */
  readonly since?: string;
  onChanged(changed: Changed): void;
  /** How long to wait before the stream is opened again; by default from one second up to half a minute. */
  pauseMs?(attempt: number): number;
}

const LONGEST_PAUSE_MS = 30_000;
const growing = (attempt: number) =>
  Math.min(1_000 * 2 ** attempt, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2);

/** Listens at `/live` until it is stopped, through lost lines and new tokens: what was missed is told after it. */
export function listenLive(options: LiveOptions): () => void {
  const leave = new AbortController();
  const { shared } = options;
  if (shared === undefined || !globalThis.navigator?.locks) void keepListening(options, leave.signal);
  else shareStream(shared, options, leave.signal);
  return () => leave.abort();
}

// Whoever holds the lock listens for all tabs; when its tab is closed the next one goes on.
function shareStream(name: string, options: LiveOptions, signal: AbortSignal): void {
  const channel = new BroadcastChannel(`dixian-live-${name}`);
  channel.onmessage = ({ data }) => options.onChanged(data as Changed);
  signal.addEventListener('abort', () => channel.close(), { once: true });
  const tellAll = (changed: Changed) => {
    options.onChanged(changed);
    channel.postMessage(changed);
  };
  navigator.locks
    .request(`dixian-live-${name}`, { signal }, () =>
      keepListening({ ...options, onChanged: tellAll }, signal),
    )
    .catch(() => undefined);
}

async function keepListening(options: LiveOptions, signal: AbortSignal): Promise<void> {
  const { pauseMs = growing } = options;
  let { since } = options;
  let attempt = 0;
  while (!signal.aborted) {
    try {
      for await (const { event, id, data } of await openStream(options, since, signal)) {
        attempt = 0;
        since = id;
        if (event === 'changed') options.onChanged(data as Changed);
      }
    } catch {
      // The line was lost, or the token is not taken any more: asked again with the one that is there then.
    }
    await pause(pauseMs(attempt), signal);
    attempt += 1;
  }
}

async function openStream(options: LiveOptions, since: string | undefined, signal: AbortSignal) {
  const { gateway, fetch: ask = fetch } = options;
  const query = since === undefined ? '' : `?${new URLSearchParams({ since })}`;
  const response = await ask(`${gateway}/live${query}`, { headers: await requestHeaders(options), signal });
  if (!response.ok || !response.body) throw new Error(`the gateway answered ${response.status}`);
  return readEvents(response.body);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

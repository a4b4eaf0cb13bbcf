import { leaveFormerPlace } from './former-place';

/** Who has signed in, and with what they ask the graph. It lives as long as the browser tab. */
export interface Session {
  readonly account: string;
  readonly name: string;
  readonly token: string;
  readonly idToken: string | undefined;
}

const KEPT_AS = 'dixian.session';

let current = read();
let isExpired = false;
const listeners = new Set<() => void>();

// A window beside the page signs in again and tells it; only pages of this origin hear it.
const others = new BroadcastChannel('dixian.session');
others.addEventListener('message', ({ data }: MessageEvent<Session>) => {
  if (isExpired && current?.account === data.account) begin(data);
});

export function tellOtherTabs(started: Session): void {
  others.postMessage(started);
}

export function session(): Session | undefined {
  return current;
}

export function hasExpired(): boolean {
  return isExpired;
}

export function begin(started: Session): void {
  current = started;
  isExpired = false;
  sessionStorage.setItem(KEPT_AS, JSON.stringify(started));
  tell();
}

/** The graph no longer takes the token. What is on the screen stays until somebody signs in again. */
export function expire(): void {
  if (!current || isExpired) return;
  isExpired = true;
  tell();
}

export function end(): void {
  current = undefined;
  isExpired = false;
  sessionStorage.removeItem(KEPT_AS);
  leaveFormerPlace();
  tell();
}

export function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function read(): Session | undefined {
  const kept = sessionStorage.getItem(KEPT_AS);
  return kept ? (JSON.parse(kept) as Session) : undefined;
}

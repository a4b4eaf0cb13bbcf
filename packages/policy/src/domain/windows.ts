import type { PlainDate } from '@dixian/calendar';
import type { Window } from './policy-document';

/** True when the day lies in the window, both ends included. */
export function holdsOn(window: Window, on: PlainDate): boolean {
  return window.from <= on && (window.to === null || on <= window.to);
}

/** True when two windows share a day. */
export function overlap(a: Window, b: Window): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

/** True when every day of `inner` lies in `outer`. */
export function contains(outer: Window, inner: Window): boolean {
  return outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}

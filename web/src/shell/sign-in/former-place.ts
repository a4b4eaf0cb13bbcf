const KEPT_AS = 'dixian.former-place';

/** Whether this tab asks as the place that the account was given for, which went into another since (原村). */
export function isAtFormerPlace(): boolean {
  return sessionStorage.getItem(KEPT_AS) === 'true';
}

/** Goes to the former place, or back; what was read there and here is not mixed, so the page begins anew. */
export function goToPlace(former: boolean): void {
  if (former) sessionStorage.setItem(KEPT_AS, 'true');
  else sessionStorage.removeItem(KEPT_AS);
  location.assign('/app/');
}

/** Forgets it with the session: who signs in next begins where they work. */
export function leaveFormerPlace(): void {
  sessionStorage.removeItem(KEPT_AS);
}

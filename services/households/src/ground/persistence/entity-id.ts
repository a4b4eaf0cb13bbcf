const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for an id that can name a row at all; anything else names nothing, which is no fault of the system. */
export function isEntityId(id: string): boolean {
  return UUID.test(id);
}

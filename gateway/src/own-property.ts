// A response name is chosen by the client: `constructor` or `__proto__` as an alias must not reach a prototype.

/** The value of an own property, undefined where there is none. */
export function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

/** Sets an own property, whatever its name. */
export function setOwn(object: object, name: string, value: unknown): void {
  if (name in object && !Object.hasOwn(object, name)) {
    Object.defineProperty(object, name, { configurable: true, enumerable: true, writable: true, value });
  } else {
    (object as Record<string, unknown>)[name] = value;
  }
}

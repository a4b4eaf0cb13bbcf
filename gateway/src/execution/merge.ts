import { own, setOwn } from './own-property';

/** Merges what a subgraph answered into the data gathered before: objects and lists of equal length by parts, the rest replaced. */
export function mergeInto(target: object, source: unknown): void {
  if (source === undefined || source === null) return;
  for (const key of Object.keys(source)) {
    const incoming = (source as Record<string, unknown>)[key];
    if (incoming === undefined) continue;
    const present = own(target, key);
    if (present && isRecord(incoming)) mergeInto(present as object, incoming);
    else if (Array.isArray(incoming) && Array.isArray(present) && incoming.length === present.length) {
      mergeList(present, incoming);
    } else setOwn(target, key, incoming);
  }
}

function mergeList(target: unknown[], source: readonly unknown[]): void {
  for (let index = 0; index < source.length; index++) {
    if (isRecord(target[index]) && isRecord(source[index])) mergeInto(target[index] as object, source[index]);
    else target[index] = source[index];
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

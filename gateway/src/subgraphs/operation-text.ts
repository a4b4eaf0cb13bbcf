import { LRUCache } from 'lru-cache';

const written = new LRUCache<string, string>({ max: 2_000 });

/** The operation as a JSON string, written once per operation. */
export function operationText(operation: string): string {
  let text = written.get(operation);
  if (text === undefined) {
    text = JSON.stringify(operation);
    written.set(operation, text);
  }
  return text;
}

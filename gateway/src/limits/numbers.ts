import { BREAK, type DocumentNode, visit } from 'graphql';

const checked = new WeakMap<DocumentNode, string | null>();

/** A number of an operation that JSON cannot carry to a department (`1e400`), as it was written; undefined for none. */
export function unusableNumber(document: DocumentNode, variables: unknown): string | undefined {
  return writtenIn(document) ?? (isUnusable(variables) ? 'Infinity' : undefined);
}

function writtenIn(document: DocumentNode): string | undefined {
  let found = checked.get(document);
  if (found === undefined) {
    found = null;
    const look = ({ value }: { value: string }) => {
      if (Number.isFinite(Number(value))) return undefined;
      found = value;
      return BREAK;
    };
    visit(document, { IntValue: look, FloatValue: look });
    checked.set(document, found);
  }
  return found ?? undefined;
}

function isUnusable(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(isUnusable);
}

import { isPair, isScalar, parseDocument, type Scalar, visit } from 'yaml';

/** A value of a YAML file with the name it stands under; items of a list stand under the name of the list. */
export interface NamedScalar {
  readonly key: string;
  readonly value: unknown;
  /** The fields beside it, of which some say what it is. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/** A YAML text with some values replaced; comments, order and spelling of all else stay. `edit` gives the new text of a value. */
export function editScalars(text: string, edit: (scalar: NamedScalar) => string | undefined): string {
  const found: { from: number; to: number; written: string }[] = [];
  visit(parseDocument(text), {
    Scalar(position, node, path) {
      if (position === 'key' || !node.range || node.type?.startsWith('BLOCK')) return;
      const pair = path.findLast(isPair);
      const key = pair && isScalar(pair.key) ? String(pair.key.value) : '';
      const map = path.findLast(
        (parent) => typeof parent === 'object' && 'items' in parent && 'get' in parent,
      );
      const beside = map && 'toJSON' in map ? (map.toJSON() as Record<string, unknown>) : {};
      const written = edit({ key, value: node.value, beside: Array.isArray(beside) ? {} : beside });
      if (written !== undefined) found.push({ ...placeOf(node, text), written });
    },
  });
  return found
    .toSorted((one, other) => other.from - one.from)
    .reduce((edited, { from, to, written }) => edited.slice(0, from) + written + edited.slice(to), text);
}

// Quotes around a value stay: what is replaced is what stands between them.
function placeOf({ range, type }: Scalar, text: string): { from: number; to: number } {
  const [from = 0, to = 0] = range ?? [];
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  return quoted ? { from: from + 1, to: to - 1 } : { from, to: from + text.slice(from, to).trimEnd().length };
}

import { readFile } from 'node:fs/promises';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Mistake } from './policy-error';

export type YamlPath = readonly (string | number)[];

/** A YAML file's value together with the way back to its lines. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The line of what the path leads to, or of the nearest thing around it. */
  lineOf(path: YamlPath): number;
}

interface Parsed {
  readonly text: string;
  readonly value: unknown;
  readonly problems: readonly Omit<Mistake, 'file'>[];
}

// What was last read of each file: a folder is read again whenever it may have changed, and most of its files have not.
const parsed = new Map<string, Parsed>();

/** Reads one YAML file (version 1.2, so a date stays a text); syntax errors are added to `mistakes`. */
export async function readYaml(file: string, mistakes: Mistake[]): Promise<YamlFile | undefined> {
  const text = await readFile(file, 'utf8');
  const known = parsed.get(file);
  const found = known?.text === text ? known : parse(text);
  parsed.set(file, found);
  return yamlFile(file, found, mistakes);
}

/** The same of a text that lies in no file, under the name it is called by; nothing of it is kept. */
export function parseYaml(file: string, text: string, mistakes: Mistake[]): YamlFile | undefined {
  return yamlFile(file, parse(text), mistakes);
}

function yamlFile(
  file: string,
  { text, value, problems }: Parsed,
  mistakes: Mistake[],
): YamlFile | undefined {
  for (const problem of problems) mistakes.push({ file, ...problem });
  if (problems.length > 0) return undefined;
  // The way back to the lines takes far more memory than the value and is wanted for mistakes only.
  let lines: ((path: YamlPath) => number) | undefined;
  return {
    file,
    value: structuredClone(value),
    lineOf: (path) => {
      lines ??= linesOf(text);
      return lines(path);
    },
  };
}

function parse(text: string): Parsed {
  const { document, lines } = documentOf(text);
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    line: lines.linePos(pos[0]).line,
    message: `not valid YAML: ${message}`,
  }));
  if (problems.length > 0) return { text, value: undefined, problems };
  try {
    return { text, value: document.toJS(), problems };
  } catch (error) {
    // A text that grows by aliases of aliases is refused by the reader.
    const message = `not valid YAML: ${error instanceof Error ? error.message : 'it cannot be read'}`;
    return { text, value: undefined, problems: [{ line: 1, message }] };
  }
}

function documentOf(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, merge: true } as const;
  return { document: parseDocument(text, options), lines };
}

function linesOf(text: string): (path: YamlPath) => number {
  const { document, lines } = documentOf(text);
  return (path) => lines.linePos(offsetOf(document, path)).line || 1;
}

function offsetOf(document: Document, path: YamlPath): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

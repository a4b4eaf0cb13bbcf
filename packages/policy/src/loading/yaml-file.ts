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

/** Reads one YAML file (version 1.2, so a date stays a text); syntax errors are added to `mistakes`. */
export async function readYaml(file: string, mistakes: Mistake[]): Promise<YamlFile | undefined> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(file, 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
  });
  const problems = [...document.errors, ...document.warnings];
  for (const problem of problems) {
    mistakes.push({
      file,
      line: lines.linePos(problem.pos[0]).line,
      message: `not valid YAML: ${problem.message}`,
    });
  }
  if (problems.length > 0) return undefined;
  return {
    file,
    value: document.toJS(),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line || 1,
  };
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

import { readFileSync } from 'node:fs';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { LayoutRefused } from './layout-refused';

type Path = readonly PropertyKey[];

/** A file of layouts as its schema has it, and where its parts stand. */
export interface ReadYaml<T> {
  value: T;
  /** Refuses the file for what stands at a path. */
  refuse(path: Path, what: string): never;
}

/** Reads one file of layouts. Throws LayoutRefused with the line where it is no YAML or not what the schema says. */
export function readYaml<S extends z.ZodType>(file: string, schema: S): ReadYaml<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) throw new LayoutRefused(file, broken.linePos?.[0].line, broken.message);
  const refuse = (path: Path, what: string): never => {
    throw new LayoutRefused(file, lineOf(document, lines, path), `${path.map(String).join('.')} ${what}`);
  };
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(issue?.path ?? [], issue?.message ?? 'is not right');
  }
  return { value: parsed.data, refuse };
}

// The line of the deepest part of the path that is there.
function lineOf(document: Document, lines: LineCounter, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node !== 'object' || node === null || !('range' in node)) continue;
    const [start] = node.range as [number, ...number[]];
    return lines.linePos(start).line;
  }
  return undefined;
}

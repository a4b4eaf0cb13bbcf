import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Words } from './value-words';

/** A kind of a department's work: what it is called and the mutation that finishes it. */
export interface TaskKind extends Words {
  readonly kind: string;
  readonly form: string;
}

const PLACES = ['ground/tasks.ts', 'tasks.ts'];
const ENTRY = /^ {2}([A-Z][A-Z0-9_]*): \{([^}]*)\}/gm;

/**
 * The kinds of work that departments tell of, as each declares them with `tasksOf`. They are read from the text, since composing
 * runs before the departments are built; their own types hold that each has its words.
 */
export function taskKinds(root: string): TaskKind[] {
  const services = path.join(root, 'services');
  if (!existsSync(services)) return [];
  return readdirSync(services)
    .sort()
    .flatMap((service) => PLACES.map((place) => path.join(services, service, 'src', place)))
    .filter((file) => existsSync(file))
    .flatMap((file) => kindsIn(readFileSync(file, 'utf8')));
}

function kindsIn(text: string): TaskKind[] {
  if (!text.includes('tasksOf(')) return [];
  return [...text.matchAll(ENTRY)].map(([, kind = '', entry = '']) => ({
    kind,
    zh: quoted(entry, 'zh'),
    en: quoted(entry, 'en'),
    form: quoted(entry, 'form'),
  }));
}

function quoted(entry: string, name: string): string {
  return new RegExp(`\\b${name}:\\s*'((?:[^'\\\\]|\\\\.)*)'`).exec(entry)?.[1]?.replaceAll("\\'", "'") ?? '';
}

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const RESERVED = new Set(['gateway', 'postgres', 'redis', 'queue', 'test', 'template']);

/** Names of the services in the repository at `root`, in order. */
export function serviceNames(root: string): string[] {
  const folder = path.join(root, 'services');
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'package.json')))
    .sort();
}

/** Throws an Error that says what to do when `name` cannot become a service beside `existing`. */
export function assertNewName(name: string, existing: readonly string[]): void {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || name.length > 30) {
    throw new Error(`A service's name is lower-case words joined by "-", at most 30 letters; not "${name}"`);
  }
  if (RESERVED.has(name)) throw new Error(`"${name}" is the name of something else; choose another`);
  if (existing.includes(name))
    throw new Error(`${name} is a service or a department already; choose another name`);
}

/** How a service's name is written in environment variables: `housing-water` is HOUSING_WATER. */
export function variablePrefix(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const root = path.join(__dirname, '../../..');

/** A container of docker-compose.yml, as far as the tests look at it. */
export interface Container {
  readonly image?: string;
  readonly build?: { context: string; dockerfile: string; args: Record<string, string> };
  readonly command?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Record<string, { condition: string }>;
}

export interface ComposeFile {
  readonly services: Record<string, Container>;
  readonly volumes: Record<string, unknown>;
}

/** Reads a file of the repository. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** docker-compose.yml with its anchors resolved. */
export function composeFile(text = read('docker-compose.yml')): ComposeFile {
  return parse(text, { merge: true }) as ComposeFile;
}

/** Names of the variables that a text takes from the environment: `${NAME}`, `${NAME:?}`, `${NAME:-default}`. */
export function variablesIn(text: string): { name: string; required: boolean }[] {
  return [...text.matchAll(/\$\{([A-Z_]+)(:\?[^}]*|:-[^}]*)?\}/g)].map(([, name = '', how]) => ({
    name,
    required: how?.startsWith(':?') ?? false,
  }));
}

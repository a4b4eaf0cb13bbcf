import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemasDirectory } from './project-directories';

/** A rule of dated transitions as schemas/policy/transition-rules/NAME.json has it. */
export interface TransitionRuleEntry {
  readonly rule: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** The service that does it to its own data. */
  readonly service: string;
  /** JSON Schema of what the rule takes. */
  readonly with: object;
}

let read: ReadonlyMap<string, TransitionRuleEntry> | undefined;

/** The rules of dated transitions that the program knows, by name. */
export function transitionRules(): ReadonlyMap<string, TransitionRuleEntry> {
  read ??= readAll(join(schemasDirectory, 'transition-rules'));
  return read;
}

function readAll(directory: string): ReadonlyMap<string, TransitionRuleEntry> {
  if (!existsSync(directory)) return new Map();
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  const rules = files.map(
    (file) => JSON.parse(readFileSync(join(directory, file), 'utf8')) as TransitionRuleEntry,
  );
  return new Map(rules.map((rule) => [rule.rule, rule]));
}

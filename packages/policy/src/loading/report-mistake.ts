import type { Mistake } from './policy-error';
import type { YamlFile, YamlPath } from './yaml-file';

/** Adds mistakes of one file, each with the line its path leads to and what stands there. */
export function reporter({ file, value, lineOf }: YamlFile, mistakes: Mistake[]) {
  return (path: YamlPath, message: string, allowed?: readonly string[]) => {
    const found = shownAt(value, path);
    mistakes.push({
      file,
      line: lineOf(path),
      message,
      path: path.join('.'),
      ...(found !== undefined && { value: found }),
      ...(allowed && { allowed }),
    });
  };
}

/** What stands where a path leads to, as a mistake shows it. */
export function shownAt(value: unknown, path: YamlPath): string | undefined {
  return shownValue(valueAt(value, path));
}

/** A value as a mistake shows it: short, and nothing of lists and groups of fields. */
export function shownValue(value: unknown): string | undefined {
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function valueAt(value: unknown, [step, ...rest]: YamlPath): unknown {
  if (step === undefined) return value;
  if (value === null || typeof value !== 'object') return undefined;
  return valueAt((value as Record<string | number, unknown>)[step], rest);
}

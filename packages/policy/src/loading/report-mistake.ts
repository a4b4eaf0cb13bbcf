import type { Mistake } from './policy-error';
import type { YamlFile, YamlPath } from './yaml-file';

/** Adds mistakes of one file, each with the line its path leads to. */
export function reporter({ file, lineOf }: YamlFile, mistakes: Mistake[]) {
  return (path: YamlPath, message: string) => {
    mistakes.push({ file, line: lineOf(path), message });
  };
}

import { checkParameterNames } from './check-names';
import { checkNumbers } from './check-numbers';
import { checkSteps } from './check-steps';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';

/** Reports what a folder says and the program does not understand or could not keep. */
export function checkMeaning(folder: LoadedFolder, mistakes: Mistake[]): void {
  checkParameterNames(folder, mistakes);
  checkNumbers(folder, mistakes);
  checkSteps(folder, mistakes);
}

import { useLabel } from '../../shell/format/label';
import { useWords } from '../../shell/language/language';
import { words } from './words';

/** Words and labels of the parts, and the household and day that they are about. */
export interface About {
  readonly id: string;
  readonly asOf: string;
}

export function usePartWords() {
  return { said: useWords(words), label: useLabel() };
}

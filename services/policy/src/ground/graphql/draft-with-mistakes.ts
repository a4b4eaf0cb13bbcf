import { userError } from '@dixian/graph';
import { type Mistake, mistakeSaid } from '@dixian/policy';
import { toldMistakes } from './told-mistakes';

/** A draft that cannot run as the graph's DraftWithMistakes: how many mistakes, and each with its line. */
export function draftWithMistakes(mistakes: readonly Mistake[]) {
  const first = mistakeSaid(mistakes[0]?.message ?? '');
  return userError(
    'DraftWithMistakes',
    'DRAFT_HAS_MISTAKES',
    {
      zh: `草案有${mistakes.length}处错误，还不能运行，请按提示修改后重试。第一处：${first.zh}`,
      en: `The draft has ${mistakes.length} mistakes and cannot run; please mend them and try again. The first: ${first.en}`,
    },
    { mistakes: toldMistakes(mistakes) },
  );
}

import { invalidInput, type Message, notPermitted } from '@dixian/graph';
import { type RequestContext, systemScope } from '@dixian/service';
import { encodePreview, isDivisionCode, LARGEST_DRAFT_BYTES, type Previews } from '@dixian/what-if';
import { maySeeFolders } from '../../documents/domain/may-see-folders';
import type { PolicyPreviewInput, ResolversTypes } from '../../ground/generated';
import { draftWithMistakes } from '../../ground/graphql/draft-with-mistakes';
import { placesOf } from '../../places/persistence/known-divisions';
import { daysOfPreview } from '../use-cases/days-of-preview';
import { divisionOfPreview } from '../use-cases/division-of-preview';

const NOT_A_DIVISION: Message = {
  zh: '区划代码应为2、4、6、9或12位数字。',
  en: 'A division code has 2, 4, 6, 9 or 12 digits.',
};
const ELSEWHERE: Message = {
  zh: '只能在您的辖区内、文件适用的地方预演，请换一个区划。',
  en: 'A draft is tried within your own division, where its document binds; please choose one there.',
};
const NOT_YOURS: Message = {
  zh: '您的角色不能预演文件草案，请联系县级农业农村部门。',
  en: 'Your role may not try drafts of documents; ask the rural office of the county.',
};
const TOO_LARGE: Message = {
  zh: '草案的文件合计不能超过1MB。',
  en: 'The files of a draft hold at most 1 MB in all.',
};
const NO_DOCUMENT: Message = {
  zh: '请给出一份文件的文件夹，其中有 document.yaml。',
  en: 'Give the folder of a document, with its document.yaml.',
};

/** What a preview is asked for beside the draft. */
export type PreviewAsked = Omit<PolicyPreviewInput, 'files'>;

/** Checks a draft as at start and gives it an id by which each department works out what it does. */
export async function triedDraft(
  previews: Previews,
  files: ReadonlyMap<string, string>,
  input: PreviewAsked,
  { caller, clock, db }: Pick<RequestContext, 'caller' | 'clock' | 'db'>,
): Promise<ResolversTypes['PolicyPreviewResult']> {
  if (!maySeeFolders(caller)) return notPermitted(NOT_YOURS);
  if (input.division && !isDivisionCode(input.division))
    return invalidInput('division', 'NOT_A_DIVISION', NOT_A_DIVISION);
  if (bytesOf(files) > LARGEST_DRAFT_BYTES) return invalidInput('files', 'DRAFT_TOO_LARGE', TOO_LARGE);
  const places = await db.read(systemScope, (reader) => placesOf(reader, Object.fromEntries(files)));
  const draft = await previews.read(files, places);
  if (draft.mistakes.length > 0) return draftWithMistakes(draft.mistakes);
  const { document, replaces } = draft;
  if (!document) return invalidInput('files', 'NO_DOCUMENT', NO_DOCUMENT);
  const division = divisionOfPreview(document.place.code, caller.division, input.division);
  if (division === undefined) return notPermitted(ELSEWHERE);
  const days = daysOfPreview({ document, replaces, today: clock.today() }, input);
  return { __typename: 'PolicyPreview', id: encodePreview({ division, ...days, files }) };
}

function bytesOf(files: ReadonlyMap<string, string>): number {
  return [...files].reduce((sum, [name, text]) => sum + Buffer.byteLength(name) + Buffer.byteLength(text), 0);
}

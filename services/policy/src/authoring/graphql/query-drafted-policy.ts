import { UnreadableDocument } from '@dixian/document-text';
import { invalidInput, type Message, notPermitted } from '@dixian/graph';
import { BindingRefused, CutRefused, type DraftFiles, type ReadPolicies } from '@dixian/policy';
import { systemScope } from '@dixian/service';
import { LARGEST_DRAFT_BYTES } from '@dixian/what-if';
import { maySeeFolders } from '../../documents/domain/may-see-folders';
import type { DraftedPolicyInput, QueryResolvers } from '../../ground/generated';
import { nameOfDivision, placesOf } from '../../places/persistence/known-divisions';
import { draftOfDocument } from '../use-cases/draft-of-document';
import { withDecisions } from './given-decisions';

const NOT_YOURS: Message = {
  zh: '您的角色不能起草政策文件，请联系县级农业农村部门。',
  en: 'Your role may not draft policy documents; ask the rural office of the county.',
};
const ONE_OF: Message = {
  zh: '请给出草案的文件，或一份新文件的正文，二者选一。',
  en: 'Give the files of a draft, or the text of a new document: one of the two.',
};
const TOO_LARGE: Message = {
  zh: '草案合计不能超过1MB。',
  en: 'A draft holds at most 1 MB in all.',
};
const NOT_JSON: Message = {
  zh: '取值应为一个JSON对象。',
  en: 'Values are a JSON object.',
};

/** Query.draftedPolicy: makes a draft or goes on with one, binds what is decided, and validates it; nothing is kept. */
export function draftedPolicy(
  read: Pick<ReadPolicies, 'withDraft'>,
  placeName: (code: string) => string | undefined,
): NonNullable<QueryResolvers['draftedPolicy']> {
  return async (_root, { input }, { caller, db }) => {
    if (!maySeeFolders(caller)) return notPermitted(NOT_YOURS);
    const { files, document } = input;
    if (Boolean(files) === Boolean(document)) return invalidInput('files', 'FILES_OR_DOCUMENT', ONE_OF);
    if (bytesOf(input) > LARGEST_DRAFT_BYTES) return invalidInput('files', 'DRAFT_TOO_LARGE', TOO_LARGE);
    if (document && Boolean(document.text) === Boolean(document.file))
      return invalidInput('document.text', 'TEXT_OR_FILE', ONE_OF);
    try {
      const told =
        document && (await db.read(systemScope, (reader) => nameOfDivision(reader, document.division)));
      const made = document
        ? await draftOfDocument(document, (code) => told ?? placeName(code))
        : filesOf(files ?? []);
      const { draft, touched } = withDecisions(made, input);
      const places = await db.read(systemScope, (reader) => placesOf(reader, draft));
      const graded = (await read.withDraft(new Map(Object.entries(draft)), places)).graded();
      return { __typename: 'DraftedPolicy', draft, touched, ...graded };
    } catch (error) {
      if (error instanceof UnreadableDocument) return invalidInput('document.file', error.code, error.said);
      if (error instanceof CutRefused) return invalidInput('cuts', 'CANNOT_BE_CUT', error.said);
      if (error instanceof BindingRefused) return invalidInput('bindings', 'CANNOT_BE_BOUND', error.said);
      if (error instanceof SyntaxError) return invalidInput('bindings.fields', 'NOT_JSON', NOT_JSON);
      throw error;
    }
  };
}

function filesOf(files: readonly { name: string; text: string }[]): DraftFiles {
  return Object.fromEntries(files.map(({ name, text }) => [name, text]));
}

function bytesOf({ files, document }: DraftedPolicyInput): number {
  const texts = [...(files ?? []).flatMap(({ name, text }) => [name, text]), document?.text, document?.file];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
}

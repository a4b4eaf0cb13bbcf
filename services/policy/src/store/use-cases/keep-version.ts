import type { PlainDate } from '@dixian/calendar';
import { invalidInput, type Message, type UserErrorValue } from '@dixian/graph';
import { decides, filesDigest, folderHead } from '@dixian/policy';
import { recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { isOffice, isOfPlace } from '../domain/office-of-place';
import { findVersion, holdPack, type VersionRow, versionsOf, writeVersion } from '../persistence/versions';
import { policyPack } from '../tables';
import { attachStamped } from './attach-stamped';
import { NOT_YOURS } from './refusals';

/** A draft as it is entered. */
export interface DraftInput {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly attachments?: readonly string[] | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

const LARGEST_BYTES = 1024 * 1024;

/** Keeps what a folder says as its next version; the same files again are the version that has them. */
export async function draftPolicy(
  context: RequestContext,
  input: DraftInput,
): Promise<VersionRow | UserErrorValue> {
  return recordOnce<VersionRow, string>(
    context,
    { act: 'draftPolicy', input, texts: {} },
    async (transaction, by) => {
      if (!isOffice(context.caller)) return NOT_YOURS;
      const files = Object.fromEntries(input.files.map(({ name, text }) => [name, text]));
      const wrong = refuseFiles(input.files);
      if (wrong) return wrong;
      const head = folderHead(files);
      if (!head) return invalidInput('files', 'NO_DOCUMENT', NO_DOCUMENT);
      if (!isOfPlace(context.caller, head.place)) return NOT_YOURS;
      const pack = await packFor(transaction, head);
      if (!isOfPlace(context.caller, pack.placeCode)) return NOT_YOURS;
      const sha256 = filesDigest(files);
      const same = (await versionsOf(transaction, pack.id)).find((version) => version.sha256 === sha256);
      const drafted = { packId: pack.id, files, sha256, own: false, author: by.account };
      const id = same?.id ?? (await writeVersion(transaction, drafted));
      const { placeCode } = pack;
      const unknown = await attachStamped(transaction, by, { id, placeCode }, input.attachments);
      if (unknown) return unknown;
      const answer = await findVersion(transaction, id);
      if (!answer) throw new Error('The draft was not written.');
      return { answer, reference: id };
    },
    findVersion,
  );
}

async function packFor(
  transaction: Statements,
  { id, place, prefix }: { id: string; place: string; prefix: string | undefined },
) {
  await transaction.query(
    'INSERT INTO policy_pack (id, place_code, prefix) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING',
    [id, place, prefix ?? null],
  );
  const pack = await holdPack(transaction, id);
  if (!pack)
    throw new Error(`The table ${policyPack.options.name} has no row of a folder that was just kept.`);
  return pack;
}

function refuseFiles(files: DraftInput['files']): UserErrorValue | undefined {
  if (new Set(files.map(({ name }) => name)).size < files.length)
    return invalidInput('files', 'FILE_TWICE', TWICE);
  const bytes = files.reduce((sum, { name, text }) => sum + Buffer.byteLength(name + text), 0);
  if (bytes > LARGEST_BYTES) return invalidInput('files', 'DRAFT_TOO_LARGE', TOO_LARGE);
  return files.every(({ name }) => decides(name))
    ? undefined
    : invalidInput('files', 'UNKNOWN_FILE', UNKNOWN);
}

const NO_DOCUMENT: Message = {
  zh: '请给出一份文件的文件夹，其中的 document.yaml 写明编号和适用的地方。',
  en: 'Give the folder of a document, whose document.yaml states its id and its place.',
};
const TWICE: Message = { zh: '同名文件只能给出一次。', en: 'Give each file once only.' };
const TOO_LARGE: Message = {
  zh: '草案的文件合计不能超过1MB。',
  en: 'The files of a draft hold at most 1 MB in all.',
};
const UNKNOWN: Message = {
  zh: '草案中有不认识的文件，请只给出文件夹里的 yaml 文件和文本。',
  en: 'A file of the draft is none of a policy folder; give its yaml files and its text only.',
};

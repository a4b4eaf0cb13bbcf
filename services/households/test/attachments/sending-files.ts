import { PHOTO } from '@dixian/testkit';
import type { Households } from '../running-households';

export { PHOTO };
/** Where the phone was, which cameras write beside the picture. */
export const POSITION = 'N35.4621 E114.8052';

/** The photo as a phone sends it. */
export function phonePhoto(): Buffer {
  const text = Buffer.from(`Exif\0\0${POSITION}`);
  const head = Buffer.from([0xff, 0xe1, 0, text.length + 2]);
  return Buffer.concat([PHOTO.subarray(0, 2), head, text, PHOTO.subarray(2)]);
}

/** A PDF of one empty page. */
export function minutes(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let text = '%PDF-1.4\n';
  const entries = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const from = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n${from}\n%%EOF`;
  return Buffer.from(text);
}

/** What a service says of a file, or why it does not take it. */
export interface Sent {
  readonly id?: string;
  readonly mediaType?: string;
  readonly code?: string;
  readonly status: number;
}

/** Sends a file of one part as a client does, step by step, up to the first refusal. */
export async function sendFile(
  { send }: Households,
  account: string,
  bytes: Buffer,
  name = '照片.jpg',
): Promise<Sent> {
  const answered = async (path: string, body: Buffer = Buffer.alloc(0)): Promise<Sent> => {
    const response = await send(account, path, body);
    const told = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { ...told, code: told.errors?.[0]?.extensions.code, status: response.status };
  };
  const begun = await answered(
    `/attachments?${new URLSearchParams({ file: name, bytes: String(bytes.length) })}`,
  );
  if (begun.status !== 201) return begun;
  const part = await answered(`/attachments/part?id=${begun.id}&part=0`, bytes);
  return part.status === 200 ? answered(`/attachments/whole?id=${begun.id}`) : part;
}

/** The id of a file that was sent whole. */
export async function fileId(households: Households, account: string, bytes = phonePhoto()): Promise<string> {
  const { id, code } = await sendFile(households, account, bytes);
  if (id === undefined || code !== undefined) throw new Error(`The file was not taken: ${code}`);
  return id;
}

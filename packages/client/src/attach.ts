import { type ClientOptions, requestHeaders } from './graph-client';
import type { UploadOptions } from './upload';
import { refusalIn, UploadRefused } from './upload-refusal';

export interface AttachOptions
  extends Pick<ClientOptions, 'gateway' | 'token' | 'language'>,
    Pick<UploadOptions, 'fileName' | 'onProgress' | 'signal'> {
  /** The mutation that will take the file, as `verifyLead`. */
  readonly mutation: string;
}

/** A file that the gateway keeps; its id goes into `attachments` of the mutation, within a day. */
export interface Attached {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** As it is kept: without positions and what stood behind it. */
  readonly sizeBytes: number;
  readonly sha256: string;
}

interface Begun {
  readonly address: string;
  readonly partBytes: number;
}

const TRIES = 4;
const FIRST_PAUSE_MS = 500;

/** Sends a photo, scan or PDF part by part; on a line that breaks only the part under way is sent again. */
export async function attach(file: Blob, options: AttachOptions): Promise<Attached> {
  const { mutation, fileName, onProgress } = options;
  const query = new URLSearchParams({ for: mutation, file: fileName, bytes: String(file.size) });
  const { address, partBytes } = await sent<Begun>(`/attachments?${query}`, undefined, options);
  onProgress?.(0, file.size);
  for (let from = 0, part = 0; from < file.size; from += partBytes, part++) {
    const bytes = file.slice(from, from + partBytes);
    await sent(`${address}/parts/${part}`, bytes, options);
    onProgress?.(from + bytes.size, file.size);
  }
  return sent<Attached>(`${address}${await hashQuery(file)}`, undefined, options);
}

// Only pages that came over https or from this machine may hash; the gateway then goes by the length of the parts.
async function hashQuery(file: Blob): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return '';
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer());
  return `?sha256=${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

async function sent<Answer>(path: string, body: Blob | undefined, options: AttachOptions): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const response = await once(path, body, options).catch((problem: unknown) => {
      if (options.signal?.aborted || attempt === TRIES) throw problem;
      return undefined;
    });
    if (response?.ok) return (await response.json()) as Answer;
    if (response) {
      const refused = refusalIn(await response.text(), response.status);
      if (attempt === TRIES || !isPassing(refused)) throw refused;
    }
    await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
  }
}

async function once(path: string, body: Blob | undefined, options: AttachOptions): Promise<Response> {
  const headers = {
    ...(await requestHeaders(options)),
    'content-type': 'application/octet-stream',
    'x-dixian-upload': '1',
  };
  const { signal, gateway } = options;
  const init = { method: 'POST', headers, ...(body && { body }), ...(signal && { signal }) };
  return fetch(`${gateway}${path}`, init).catch((problem: unknown) => {
    if (signal?.aborted) throw problem;
    throw new UploadRefused('NO_ANSWER', 0, 'The gateway does not answer.');
  });
}

// Too many at once, too slow, or a department that is starting; an allowance that is used up takes longer to come back.
function isPassing({ code, status }: UploadRefused): boolean {
  return status === 408 || (status === 429 && code !== 'QUOTA_USED_UP') || status >= 500;
}

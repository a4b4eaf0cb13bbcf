import { type ClientOptions, requestHeaders } from './graph-client';
import { refusalIn, UploadRefused } from './upload-refusal';

export interface UploadOptions extends Pick<ClientOptions, 'gateway' | 'token' | 'language'> {
  /** The ledger's kind, one of `ledgers` of schemas/ledgers.json, e.g. `register`. */
  readonly ledger: string;
  readonly fileName: string;
  /** How many bytes have gone out, from time to time and at the end. */
  onProgress?(sent: number, total: number): void;
  readonly signal?: AbortSignal;
}

/** Sends a file; its id goes into the mutation that starts the import. */
export async function upload(file: Blob, options: UploadOptions): Promise<{ uploadId: string }> {
  const { gateway, ledger, fileName } = options;
  const address = `${gateway}/uploads?${new URLSearchParams({ ledger, file: fileName })}`;
  const headers = {
    ...(await requestHeaders(options)),
    'content-type': 'application/octet-stream',
    'x-dixian-upload': '1',
  };
  // Only XMLHttpRequest tells a page how much has gone out.
  const send = typeof XMLHttpRequest === 'undefined' ? bySteps : byPage;
  const { status, body } = await send(address, headers, file, options);
  if (status >= 200 && status < 300) return { uploadId: idIn(body) };
  throw refusalIn(body, status);
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

function byPage(
  address: string,
  headers: Record<string, string>,
  file: Blob,
  options: UploadOptions,
): Promise<Answer> {
  const { onProgress, signal } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded, total);
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = () => reject(new UploadRefused('NO_ANSWER', 0, 'The gateway does not answer.'));
    request.onabort = () => reject(signal?.reason ?? new UploadRefused('ABORTED', 0, 'Stopped.'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

async function bySteps(
  address: string,
  headers: Record<string, string>,
  file: Blob,
  options: UploadOptions,
): Promise<Answer> {
  const { onProgress, signal } = options;
  let sent = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, next) {
        sent += part.byteLength;
        onProgress?.(sent, file.size);
        next.enqueue(part);
      },
    }),
  );
  const init = { method: 'POST', headers, body: counted, duplex: 'half', signal };
  const response = await fetch(address, init as RequestInit);
  return { status: response.status, body: await response.text() };
}

function idIn(body: string): string {
  return (JSON.parse(body) as { id: string }).id;
}

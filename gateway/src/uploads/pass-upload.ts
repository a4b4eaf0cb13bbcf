import type { IncomingMessage, ServerResponse } from 'node:http';
import { discardRest } from '../http/discard-rest';
import { send } from '../http/send';
import { type Forwarding, forwardUpload, UploadTooLarge } from './forward';
import type { UploadRefusalCode } from './upload-refusal';

type Forwarded = Awaited<ReturnType<typeof forwardUpload>>;

/** Where bytes go, and who says so when they do not get there. */
export interface PassedUpload {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly to: Forwarding;
  /** Told once the service has answered, before the client is. */
  changed(): void;
  refuse(code: UploadRefusalCode, detail?: Readonly<Record<string, string | number>>): Promise<void>;
  /** What an answer of the service means where it is not the caller's to read. */
  refusalOf?(answer: Forwarded): UploadRefusalCode | undefined;
}

/** Passes bytes on to a service and its answer back; what is too large and a service that is away are refused by name. */
export async function passUpload(passed: PassedUpload): Promise<void> {
  const { request, response, to, refuse, refusalOf } = passed;
  try {
    const answer = await forwardUpload(request, to);
    passed.changed();
    const code = refusalOf?.(answer);
    if (code) return await refuse(code);
    await send(request, response, {
      status: answer.status,
      headers: { 'content-type': answer.contentType, 'cache-control': 'no-store' },
      body: answer.body,
    });
    // A service may answer before it has the whole file, when it does not take it.
    discardRest(request);
  } catch (error) {
    if (request.destroyed && !request.complete) return;
    await (error instanceof UploadTooLarge
      ? refuse('UPLOAD_TOO_LARGE', { limit: to.maxBytes })
      : refuse('SUBGRAPH_UNAVAILABLE'));
  }
}

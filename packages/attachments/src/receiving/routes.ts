import type { IncomingMessage } from 'node:http';
import { isReadOnly } from '@dixian/access';
import {
  discardRest,
  inTime,
  type Route,
  readFileName,
  respondJson,
  scopeOf,
  UploadRefused,
  type UploadSlots,
} from '@dixian/service';
import type { Taken } from '../content/cleaned';
import type { AttachmentSettings } from '../settings';
import { BucketFailed } from '../storing/bucket';
import type { Storage } from '../storing/stored-content';
import {
  beginAttachment,
  completeAttachment,
  keepPart,
  missingParts,
  PART_BYTES,
  type Sender,
} from './receive';
import { refused } from './refusals';

export interface ReceivingOptions {
  readonly service: string;
  readonly storage: Storage;
  readonly settings: AttachmentSettings;
  readonly slots: UploadSlots;
  readonly taken: Taken;
  /** For each of its parts. */
  readonly milliseconds: number;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly query: URLSearchParams;
  readonly sender: Sender;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

/**
 * `POST /attachments?file=&bytes=` begins a file, `POST /attachments/part?id=&part=` takes a part of it, and
 * `POST /attachments/whole?id=&sha256=` ends it, or tells which parts are missing.
 */
export function receivingRoutes(options: ReceivingOptions): Route[] {
  const { storage, settings, service } = options;
  return [
    route(options, '/attachments', async ({ query, sender }) => {
      const file = { fileName: readFileName(query.get('file') ?? ''), bytes: Number(query.get('bytes')) };
      const id = await beginAttachment(storage, settings, sender, file);
      return { status: 201, body: { id, address: addressOf(service, id), partBytes: PART_BYTES } };
    }),
    route(options, '/attachments/part', async ({ request, query, sender }) => {
      const bytes = await bodyOf(request, options.milliseconds);
      await keepPart(storage, sender, idIn(query), {
        position: Number(query.get('part') ?? Number.NaN),
        bytes,
      });
      return { status: 200, body: { kept: bytes.length } };
    }),
    route(options, '/attachments/whole', async ({ query, sender }) => {
      const id = idIn(query);
      const missing = await missingParts(storage, sender, id).catch(goneOn);
      if (missing.length > 0) throw new PartsMissing(missing);
      return {
        status: 201,
        body: await completeAttachment(storage, sender, id, {
          sha256: query.get('sha256') ?? undefined,
          taken: options.taken,
        }),
      };
    }),
  ];
}

/** Where a file is sent to and fetched from, at the gateway. */
export function addressOf(service: string, id: string): string {
  return `/attachments/${service}/${id}`;
}

class PartsMissing extends Error {
  constructor(readonly parts: readonly number[]) {
    super('PARTS_MISSING');
  }
}

// What is whole already is no longer being sent, and gives its first answer again.
function goneOn(error: unknown): number[] {
  if (error instanceof UploadRefused && error.code === 'ATTACHMENT_UNKNOWN') return [];
  throw error;
}

function route({ slots }: ReceivingOptions, path: string, answer: (asked: Asked) => Promise<Answer>): Route {
  return {
    method: 'POST',
    path,
    async handle(request, response, { caller, language }) {
      try {
        if (isReadOnly(caller)) throw refused('NOT_PERMITTED');
        const query = new URL(request.url ?? '/', 'http://service').searchParams;
        const sender = { account: caller.id, scope: scopeOf(caller) };
        const slot = { account: caller.id, division: caller.division };
        const { status, body } = await slots.within(slot, () => answer({ request, query, sender }));
        respondJson(response, status, body);
      } catch (error) {
        if (request.destroyed && !request.complete) return;
        const told = toldOf(error);
        if (!told) throw error;
        const extensions = {
          code: told.code,
          ...(error instanceof PartsMissing && { missing: error.parts }),
        };
        // The rest of what is sent is no beginning of a further request.
        if (!request.complete) response.setHeader('connection', 'close');
        respondJson(response, told.status, { errors: [{ message: told.sentence(language), extensions }] });
        discardRest(request);
      }
    },
  };
}

/** What somebody is told of what went wrong; undefined where that is the program's own matter. */
export function toldOf(error: unknown): UploadRefused | undefined {
  if (error instanceof UploadRefused) return error;
  if (error instanceof PartsMissing) return refused('PARTS_MISSING');
  return error instanceof BucketFailed ? refused('STORE_UNAVAILABLE') : undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id that a request names; throws where it is none. */
export function idIn(query: URLSearchParams): string {
  const id = query.get('id') ?? '';
  if (!UUID.test(id)) throw refused('ATTACHMENT_UNKNOWN');
  return id;
}

async function bodyOf(request: IncomingMessage, milliseconds: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of inTime(request, milliseconds)) {
    size += chunk.length;
    if (size > PART_BYTES) throw refused('PART_WRONG');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

import type { Fact } from '@dixian/access';
import { FieldCipher } from '@dixian/personal-data';
import { type LedgerEnvironment, type Route, type ServiceParts, UploadSlots } from '@dixian/service';
import type { Taken } from './content/cleaned';
import { keepAttachmentsRegularly } from './keeping/keep-attachments-job';
import { downloadRoute, type SeesRecord } from './receiving/download-route';
import { receivingRoutes } from './receiving/routes';
import type { AttachmentSettings } from './settings';
import { Bucket } from './storing/bucket';

export interface AttachingOptions {
  readonly service: string;
  readonly parts: Pick<ServiceParts, 'db' | 'workerDb' | 'jobs'> & {
    readonly environment: AttachingEnvironment;
  };
  /** The records that files hang on in this service, each with the kind of fact that it tells. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Records of these kinds are seen beyond the division they carry, by whom it says. */
  readonly seen?: Readonly<Record<string, SeesRecord>>;
  /** Pictures and PDF, unless it says otherwise. */
  readonly taken?: Taken;
}

/** What a service reads that takes attachments. */
export type AttachingEnvironment = AttachmentSettings & {
  readonly DATA_KEYS: LedgerEnvironment['DATA_KEYS'];
} & Pick<LedgerEnvironment, 'CIPHER_SUITE' | 'UPLOADS_AT_ONCE' | 'UPLOAD_SECONDS'>;

/** What a service needs to take attachments and to give them: its routes; its job is registered. */
export function attaching({
  service,
  parts,
  facts,
  seen = {},
  taken = 'PICTURES',
}: AttachingOptions): Route[] {
  const { environment, db, workerDb, jobs } = parts;
  const cipher = new FieldCipher(environment.DATA_KEYS, environment.CIPHER_SUITE);
  const bucket = bucketOf(environment);
  keepAttachmentsRegularly(service, {
    jobs,
    storage: { database: workerDb, cipher, bucket },
    ages: environment,
  });
  const storage = { database: db, cipher, bucket };
  return [
    ...receivingRoutes({
      service,
      storage,
      taken,
      settings: environment,
      slots: new UploadSlots(environment.UPLOADS_AT_ONCE),
      milliseconds: environment.UPLOAD_SECONDS * 1_000,
    }),
    downloadRoute({ storage, facts, seen }),
  ];
}

function bucketOf(settings: AttachmentSettings): Bucket | undefined {
  const {
    ATTACHMENT_S3_ENDPOINT: endpoint,
    ATTACHMENT_S3_BUCKET: bucket,
    ATTACHMENT_S3_REGION: region,
  } = settings;
  const { ATTACHMENT_S3_KEY_ID: keyId, ATTACHMENT_S3_SECRET: secret } = settings;
  if (!endpoint) return undefined;
  if (!bucket || !keyId || !secret)
    throw new Error('ATTACHMENT_S3_ENDPOINT needs the bucket, the key id and the secret');
  return new Bucket({ endpoint, bucket, region, keyId, secret });
}

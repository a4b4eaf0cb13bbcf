import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';

/** Where a bucket of an S3-compatible store is, and by which key it is written. */
export interface BucketAddress {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

/** A store did not do what it was asked. */
export class BucketFailed extends Error {
  override readonly name = 'BucketFailed';
}

const SILENCE_MS = 30_000;
const RETRIES = 2;

/**
 * Objects of a bucket, by path (`endpoint/bucket/key`), as every S3-compatible store understands it. What is put there is
 * sealed before.
 */
export class Bucket {
  private readonly client: AwsClient;

  constructor(private readonly address: BucketAddress) {
    const { keyId: accessKeyId, secret: secretAccessKey, region } = address;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
  }

  async put(key: string, content: Buffer): Promise<void> {
    await this.ask('PUT', key, content);
  }

  /** The bytes of an object; undefined where there is none. */
  async get(key: string): Promise<Buffer | undefined> {
    const response = await this.ask('GET', key);
    return response.status === 404 ? undefined : Buffer.from(await response.arrayBuffer());
  }

  /** Takes an object away; one that is not there is as well. */
  async remove(key: string): Promise<void> {
    await this.ask('DELETE', key);
  }

  private async ask(method: 'PUT' | 'GET' | 'DELETE', key: string, body?: Buffer): Promise<Response> {
    const { endpoint, bucket } = this.address;
    const url = `${endpoint.replace(/\/$/, '')}/${bucket}/${key}`;
    const signal = AbortSignal.timeout(SILENCE_MS);
    // Signed with the rest, so that what arrives is what was sent.
    const headers = {
      'x-amz-content-sha256': createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
    };
    const init = { method, signal, headers, ...(body && { body: new Uint8Array(body) }) };
    const response = await this.client.fetch(url, init).catch((error: Error) => {
      throw new BucketFailed(`${method} of an attachment: ${error.message}`);
    });
    if (!response.ok && response.status !== 404)
      throw new BucketFailed(`${method} of an attachment: ${response.status}`);
    if (method === 'PUT' && !response.ok)
      throw new BucketFailed('PUT of an attachment: there is no such bucket');
    if (method !== 'GET') await response.arrayBuffer();
    return response;
  }
}

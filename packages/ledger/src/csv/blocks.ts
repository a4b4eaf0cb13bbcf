const BLOCK_BYTES = 64 * 1024;

/**
 * The pieces of a stream put together to blocks: encoding and separator are settled on the first, which must not be a few
 * bytes of a slow upload.
 */
export async function* blocks(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes: Buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(piece);
    pieces.push(bytes);
    size += bytes.length;
    if (size < BLOCK_BYTES) continue;
    yield pieces.length === 1 ? bytes : Buffer.concat(pieces);
    pieces = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(pieces);
}

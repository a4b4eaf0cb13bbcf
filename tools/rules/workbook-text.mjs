import { createRequire } from 'node:module';

// Installed for packages/ledger, which reads the same files.
const yauzl = createRequire(new URL('../../packages/ledger/package.json', import.meta.url))('yauzl');

/** All XML of a workbook as one text, so that the rules see what its cells hold. */
export async function workbookText(file) {
  const zip = await open(file);
  const parts = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve(parts.join('\n')));
    zip.on('entry', (entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        stream.setEncoding('latin1').on('data', (chunk) => parts.push(chunk));
        stream.on('error', reject).on('end', () => zip.readEntry());
      });
    });
    zip.readEntry();
  });
}

function open(file) {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

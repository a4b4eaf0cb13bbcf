import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readExamples } from './examples.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

const options = {
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  metafile: true,
  logLevel: 'error',
  legalComments: 'none',
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  assetNames: '[name]-[hash]',
  publicPath: '/explorer',
  loader: { '.ttf': 'file', '.woff2': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
};

/** Builds GraphiQL with its editor into `folder`: a page, its parts and its workers, nothing loaded from elsewhere. */
export async function buildExplorer(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const built = await build({ ...options, entryPoints: workers, outdir: folder });
  const addresses = Object.fromEntries(
    Object.entries(built.metafile.outputs).map(([file]) => [
      basename(file).split('-')[0],
      `/explorer/${basename(file)}`,
    ]),
  );
  const { metafile } = await build({
    ...options,
    entryPoints: { page: join(here, 'page.jsx') },
    outdir: folder,
    splitting: true,
    define: {
      ...options.define,
      EDITOR_WORKERS: JSON.stringify(addresses),
      EXAMPLES: JSON.stringify(await readExamples()),
    },
  });
  const entries = Object.keys(metafile.outputs)
    .map((file) => basename(file))
    .filter((file) => file.startsWith('page-'));
  let page = await readFile(join(here, 'index.html'), 'utf8');
  for (const extension of ['.css', '.js']) {
    const file = entries.find((entry) => entry.endsWith(extension));
    page = page.replace(`{{page${extension}}}`, `/explorer/${file}`);
  }
  await writeFile(join(folder, 'index.html'), page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildExplorer(join(here, '..', 'dist', 'explorer'));
}

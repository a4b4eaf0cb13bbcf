// What no lint can say about this house: names, sizes, depths, the clock, the environment, and people who are not synthetic.
import path from 'node:path';

const MAX_LINES = 300;
const MAX_FOLDERS = 4;

const GENERATED = /(^|\/)generated(\.ts$|\/)/;
const CODE = /\.(ts|tsx|js|cjs|mjs|sh)$|^\.ci\/run$/;
const SHIPPED = /^(packages|services)\/[^/]+\/src\/|^(gateway|runner)\/src\//;
const DOMAIN = /\/src\/([^/]+\/)?domain\//;
const TEST = /\.test\.ts$|^packages\/testkit\//;

const RULES = [
  nameTellsNothing,
  tooLong,
  tooDeep,
  barrel,
  environmentReadElsewhere,
  impureDomain,
  postponed,
  machinePath,
  realIdentityNumber,
];

/** All breaches of one file, each as `file:line rule`; `text` is undefined for what is not text. */
export function problemsOf(file, text) {
  return RULES.flatMap((rule) =>
    rule({ file, text: text ?? '', isCode: CODE.test(file) && !GENERATED.test(file) }),
  );
}

function nameTellsNothing({ file }) {
  const empty = file.split(/[/._-]/).find((word) => /^(utils?|helpers|common|misc)$/i.test(word));
  return empty ? [`${file}: the name "${empty}" does not say what is inside`] : [];
}

function tooLong({ file, text, isCode }) {
  const lines = text.trimEnd().split('\n').length;
  return isCode && lines > MAX_LINES ? [`${file}: ${lines} lines, at most ${MAX_LINES}`] : [];
}

function tooDeep({ file }) {
  const [, inside] = /\/src\/(.*)$/.exec(file) ?? [];
  const folders = inside ? inside.split('/').length - 1 : 0;
  return folders > MAX_FOLDERS ? [`${file}: ${folders} folders deep in src, at most ${MAX_FOLDERS}`] : [];
}

function barrel({ file }) {
  const front = /^(packages\/[^/]+|gateway|runner)\/src\/index\.ts$/;
  return path.posix.basename(file) === 'index.ts' && !front.test(file)
    ? [`${file}: only a package's own src/index.ts gathers exports`]
    : [];
}

function environmentReadElsewhere({ file, text }) {
  if (!SHIPPED.test(file) || TEST.test(file) || path.posix.basename(file) === 'environment.ts') return [];
  return linesWith(text, /\bprocess\.env\b|\bprocess\[/).map(
    (line) => `${file}:${line}: only environment.ts reads process.env`,
  );
}

function impureDomain({ file, text }) {
  if (!DOMAIN.test(file) || TEST.test(file)) return [];
  const impure =
    /\bnew Date\(\s*\)|\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(|\bprocess\.|\brandomUUID\(|\bfetch\(/;
  return linesWith(text, impure).map((line) => `${file}:${line}: domain has no clock, chance or environment`);
}

function postponed({ file, text, isCode }) {
  if (!isCode || file.startsWith('tools/rules/')) return [];
  return linesWith(text, /\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-expect-error|@ts-nocheck/).map(
    (line) => `${file}:${line}: nothing is postponed or silenced here`,
  );
}

function machinePath({ file, text }) {
  if (file.startsWith('tools/rules/')) return [];
  return linesWith(text, /\/work\/(main|shared)\b|\/(home|Users)\/[a-z]+\//).map(
    (line) => `${file}:${line}: a path of one machine`,
  );
}

function realIdentityNumber({ file, text }) {
  if (file === 'package-lock.json') return [];
  return linesWith(text, IDENTITY_NUMBER).map(
    (line) => `${file}:${line}: looks like an identity number; synthetic ones begin with 99`,
  );
}

// Division (not 99), birth date 1900 to 2039, sequence, check character; a longer number is something else.
const IDENTITY_NUMBER =
  /(?<![\dA-Za-z.])(?!99)\d{6}(19\d{2}|20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/;

function linesWith(text, pattern) {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

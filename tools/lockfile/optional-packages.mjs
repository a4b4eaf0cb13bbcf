// A registry that does not serve the packages for every system makes npm leave them out of the lockfile, and then
// `npm ci` refuses the lockfile on every machine. Their names say what they are for, so the entries can be added.

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const OTHER_WORDS = {
  64: 'x64',
  aarch64: 'arm64',
  gnueabihf: 'arm',
  musleabihf: 'arm',
  i686: 'ia32',
  windows: 'win32',
};

/** The optional packages that the lockfile names as dependencies but has no entry for, with the version asked for. */
export function missingOptional(lock) {
  return Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !isThere(lock, place, name))
      .map(([name, version]) => ({ name, version, neededBy: place })),
  );
}

/** The lockfile with an entry for each of them, bound to its system so that npm installs it nowhere else. */
export function completed(lock) {
  const added = missingOptional(lock).map(({ name, version, neededBy }) => [
    `node_modules/${name}`,
    entryFor(name, version, lock.packages[neededBy]),
  ]);
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  packages.sort(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

function entryFor(name, version, { license, dev, devOptional, engines }) {
  const words = name
    .replace(/^@[^/]+\//, '')
    .split('-')
    .flatMap((word) => [word, OTHER_WORDS[word] ?? []].flat());
  const of = (known) => known.filter((word) => words.includes(word));
  const [os, cpu] = [of(SYSTEMS), of(PROCESSORS)];
  if (os.length + cpu.length === 0) throw new Error(`${name}: its name does not say which system it is for`);
  const libc = os.includes('linux') && words.find((word) => /^(musl|gnu|glibc)/.test(word));
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(devOptional && { devOptional }),
    ...(libc && { libc: [libc.startsWith('musl') ? 'musl' : 'glibc'] }),
    ...(license && { license }),
    optional: true,
    ...(os.length > 0 && { os }),
    ...(engines && { engines }),
  };
}

function isThere(lock, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

const OF_A_FILE = 5;
const NAME = 160;
const ERROR = 200;
const DIFFERENCE = 600;
const SHORT = 70;
const ALL = 8_000;
// Lines of a difference but for the counts above them, and the place in a test.
const DIFFERS = /^[-+] (?!Expected +-|Received +\+)|^(Expected|Received)\b.*:|^at .*\.test\.ts:\d/;

/**
 * What failed, in few lines: of each test its file, name and the first line of its error with what was expected and came,
 * of a file the first five. Where all of that is more than the end of a log that people get to see, each file has one short line, or only its name.
 */
export function failureLines(failures) {
  const files = [...byFile(failures)];
  const ways = [
    () => files.flatMap(([where, of]) => linesOf(where, of, OF_A_FILE, NAME, ERROR)),
    () => files.flatMap(([where, of]) => linesOf(where, of, 1, SHORT, SHORT)),
    () => files.map(([where, of]) => `✗ ${where}: ${of.length}`),
  ];
  const lines = ways.map((way) => way()).find((some) => lengthOf(some) <= ALL);
  return (
    lines ?? [
      ...files.slice(0, SHORT).map(([where]) => `✗ ${cut(where, SHORT)}`),
      `✗ ${files.length} files in all`,
    ]
  );
}

function byFile(failures) {
  const files = new Map();
  for (const failure of failures) files.set(failure.where, [...(files.get(failure.where) ?? []), failure]);
  return files;
}

function linesOf(where, failures, most, name, error) {
  const told = failures
    .slice(0, most)
    .map((failure) => `✗ ${where} › ${cut(failure.name, name)}: ${saidOf(failure, error)}`);
  const rest = failures.length - told.length;
  return rest > 0 ? [...told, `  and ${rest} more`] : told;
}

// The first line of a test's error says what is wrong, and its lines of difference in what; of the log of a command the
// first that speaks of an error does.
function saidOf({ name, message }, error) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one.
  const plain = message.replace(/\u001b\[[0-9;]*m/g, '');
  const lines = plain.split('\n').flatMap((line) => line.trim() || []);
  if (name.startsWith('ended with'))
    return cut(lines.find((line) => /error|✗|×/i.test(line)) ?? lines.at(-1) ?? '', error);
  const first = cut(lines[0] ?? '', error);
  const difference = lines.slice(1).filter((line) => DIFFERS.test(line));
  return error < ERROR || difference.length === 0
    ? first
    : `${first} | ${cut(difference.join(' | '), DIFFERENCE)}`;
}

function cut(text, length) {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}

function lengthOf(lines) {
  return lines.reduce((length, line) => length + line.length + 1, 0);
}

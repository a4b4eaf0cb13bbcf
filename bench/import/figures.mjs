/** The middle of several rounds' figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Prints rows of cells under their headings, the first column to the left. */
export function printTable(title, headings, rows) {
  const lines = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  process.stdout.write(`\n${title}\n`);
  for (const line of lines) {
    const cells = line.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i])));
    process.stdout.write(`  ${cells.join('   ')}\n`);
  }
}

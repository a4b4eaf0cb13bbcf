/** The middle of several rounds' figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Prints a table of one case: requests a second, latencies, processor time, and both as multiples of the base's. */
export function printCase(name, rows, baseName) {
  const base = rows.find((row) => row.name === baseName);
  process.stdout.write(`\n${name}\n`);
  const columns = ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU us each', 'throughput x', 'CPU saved x'];
  const lines = rows.map((row) => [
    row.name,
    row.requests.toFixed(0),
    row.p50.toFixed(1),
    row.p99.toFixed(1),
    row.cpu.toFixed(0),
    (row.requests / base.requests).toFixed(2),
    (base.cpu / row.cpu).toFixed(2),
  ]);
  for (const line of [columns, ...lines]) {
    process.stdout.write(
      `  ${line.map((cell, index) => (index ? cell.padStart(14) : cell.padEnd(34))).join('')}\n`,
    );
  }
}

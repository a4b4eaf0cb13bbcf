/** Tells the process that started this one where it answers, and how to ask; later, how much processor time it has used. */
export function listening(url, headers = {}) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpuMicroseconds: user + system });
  });
  process.send({ url, headers });
}

/** The subgraphs' addresses that this process was given. */
export const addresses = JSON.parse(process.env.SUBGRAPHS ?? '[]');

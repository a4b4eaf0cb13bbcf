const { rmSync } = require('node:fs');

module.exports = async () => {
  const { stack, data } = globalThis.dixianStack ?? {};
  if (!stack) return;
  await new Promise((resolve) => {
    stack.once('exit', resolve);
    stack.kill('SIGTERM');
  });
  rmSync(data, { recursive: true, force: true });
};

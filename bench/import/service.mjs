// The health service in a process of its own, so that its peak of memory is its own; configured by its parent.
import service from '../../packages/service/dist/index.js';
import health from '../../services/health/dist/service.js';

const { url, stop } = await service.startService(health.service, health.service.readEnvironment(process.env));

process.on('message', async () => {
  // Kilobytes on Linux and macOS, as libuv gives them.
  process.send({ peakMegabytes: process.resourceUsage().maxRSS / 1024 });
  await stop();
  process.disconnect();
});
process.on('disconnect', () => process.exit());
process.send({ url });

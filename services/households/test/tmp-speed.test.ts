import { syntheticCertificate } from '@dixian/testkit';
import { runningHouseholds, rowsOf } from './running-households';
import { nationalFile } from './national-file';

jest.setTimeout(900_000);
test('speed', async () => {
  const n = Number(process.env.N ?? 100000);
  const hh = await runningHouseholds();
  const villages = ['双门村', '佛手村', '姚坪村', '三台村'];
  const file = nationalFile('2025-01-31', []);
  const make = (day: string, wage: number) => {
    const lines = file.content.split('\n').slice(0, 3);
    lines[1] = `导出日期：${day}`;
    for (let i = 0; i < n; i++) {
      const h = Math.floor(i / 4);
      const cert = syntheticCertificate({ birthOn: `19${10 + Math.floor(i / 100000) % 80}-01-01`, sequence: i % 10000000 });
      lines.push(`${i},重庆市,县,云阳县,普安乡,${villages[h % 4]},5002352${String(h).padStart(8, '0')},测试${i},男,居民身份证,${cert},${i % 4 === 0 ? '户主' : '之子'},汉族,初中,,健康,普通劳动力,,,是,脱贫户,边缘易致贫户,202401,因病,,4,${wage},0,0,0,0,${wage},,0,0,否,否,否,否,,,1990000${String(i % 10000).padStart(4, '0')}`);
    }
    return { name: 'x.csv', content: Buffer.from(lines.join('\n')) };
  };
  const out: string[] = [];
  for (const [day, wage] of [['2025-01-31', 1000], ['2025-01-31', 1000], ['2025-06-30', 2000]] as const) {
    let last = Date.now(); let prev = 'start';
    const stop = hh.service.parts.workerDb.onStatement((sql) => {
      const now = Date.now();
      if (now - last > 300) out.push(`${now - last} ms ${prev.replace(/\s+/g, ' ').slice(0, 110)}`);
      last = now; prev = sql;
    });
    const t = Date.now();
    hh.load('county@500235', 'national-export', make(day, wage)).catch(() => 0);
    await new Promise((r) => setTimeout(r, 3000));
    for (;;) {
      const [r] = await rowsOf<any>(hh, 'SELECT state, rows_loaded, records_added a, records_changed c, records_unchanged u FROM import_run ORDER BY id DESC LIMIT 1', []);
      if (r && ['COMPLETED', 'FAILED'].includes(r.state)) { out.push(JSON.stringify(r)); break; }
      await new Promise((r) => setTimeout(r, 5000));
    }
    stop();
    out.push(`== total ${Date.now() - t}`);
  }
  require('fs').writeFileSync('/tmp/hh/speed.txt', out.join('\n'));
  await hh.drop();
});

import { sectorOfDepartment } from './lead-words';

test.each([
  ['人社', 'employment'],
  ['县民政局', 'civil-affairs'],
  ['医保', 'health'],
  ['卫健', 'health'],
  ['住房和城乡建设局', 'housing'],
  ['水利', 'water'],
  ['县教委', 'education'],
  ['农业农村局', 'rural'],
  ['公安', undefined],
  ['', undefined],
])('%s pushes for %s', (department, sector) => {
  expect(sectorOfDepartment(department)).toBe(sector);
});

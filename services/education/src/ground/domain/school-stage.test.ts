import { STAGE_OF_STATUS, stageOf } from './school-stage';

test('every stage of the graph is reached by a status of the code list', () => {
  expect(new Set(Object.values(STAGE_OF_STATUS)).size).toBe(10);
});

test.each([
  ['七年级', 'JUNIOR'],
  ['中职二年级', 'VOCATIONAL_SCHOOL'],
  ['学龄前儿童', 'PRESCHOOL_AGE'],
  ['十年级', undefined],
  ['toString', undefined],
])('%s is %s', (status, stage) => {
  expect(stageOf(status)).toBe(stage);
});

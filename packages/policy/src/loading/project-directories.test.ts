import { policiesDirectory, policyDirectoriesOf } from './project-directories';

test.each([
  [undefined, []],
  ['', []],
  [' , ', []],
  ['/one', ['/one']],
  ['/one, /two/policies ,', ['/one', '/two/policies']],
])('the project’s own folder comes first, then those of %j', (variable, further) => {
  expect(policyDirectoriesOf(variable)).toEqual([policiesDirectory, ...further]);
});

import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** An error is looked up by its code: the name of its file is the code. */
export const errorsAreCodes: Rule = ({ errors }) =>
  errors
    .filter(({ id }) => !/^aadsts[1-9]\d{3,9}$/.test(id))
    .map((error) =>
      problemAt(error, [], `"${error.id}" is not a code. Name the file by the code, such as aadsts500171.yaml.`),
    );

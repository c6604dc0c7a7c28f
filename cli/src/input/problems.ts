import { PlaybookError, type Problem, problemLine } from '@async-norms/core';
import { Refusal } from '../outcome';

/** What `read` returns; where it finds problems in what a person wrote, a refusal that names the source of each. */
export function reading<T>(source: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof PlaybookError ? refusalOfProblems(source, error.problems) : error;
  }
}

/** Problems as a refusal, a line each. */
export function refusalOfProblems(source: string, problems: readonly Problem[]): Refusal {
  return new Refusal(...problems.map((problem) => `${source}: ${problemLine(problem)}`));
}

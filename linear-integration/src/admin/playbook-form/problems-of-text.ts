import type { Problem } from '@async-norms/core';
import type { FieldProblem } from '../form-parts';
import type { PlaybookForm } from './form-of-text';

/** The problems of a playbook's text, each at the field that it is about, else at the text. */
export function fieldProblems(form: PlaybookForm | null, problems: readonly Problem[]): readonly FieldProblem[] {
  const names =
    form === null ? [] : [...form.fields.keys(), ...form.norms.flatMap(({ fields }) => fields.map(({ name }) => name))];
  return problems.map((problem) => ({
    field: names.find((name) => problem.path === name || problem.path.startsWith(`${name}.`)) ?? 'text',
    text: problemText(problem),
  }));
}

/** A problem as people read it beside a field: what came, what would be right, and where it stands in the text. */
export function problemText({ path, problem, expected, line }: Problem): string {
  const place = line === undefined ? path : `line ${line}, ${path}`;
  return `${place === '' ? '' : `${place}: `}${problem}; expected ${expected}`;
}

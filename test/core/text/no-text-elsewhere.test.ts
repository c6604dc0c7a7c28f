import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from '../../support/source-files';

/** Where words stand that are no messages of ours, and why. */
const NOT_MESSAGES: readonly (readonly [where: RegExp, why: string])[] = [
  [/^core\/src\/text\/languages\//, 'the catalogue'],
  [/^core\/src\/text\/page-style\.ts$/, 'a style sheet'],
  [
    /^core\/src\/playbook\/presets\//,
    'what a preset says in its own words, as a team would; it has sources in English',
  ],
  [
    /^core\/src\/(calendar|playbook)\/(?!render|diff-text)/,
    'what the writer of a playbook file is told about it, in English (decision 3)',
  ],
  [/^core\/src\/problem\.ts$/, 'what came and what was expected, as a refusal of a file says it'],
  [/^core\/src\/ask\//, 'words that are looked for in what people write'],
  [/^core\/src\/decision\//, 'the headings and templates of record files, and words that are looked for in them'],
  [
    /^core\/src\/history\//,
    'what the command line says about an export, in English; a page says it from the catalogue',
  ],
];

/** What somebody who writes a file or a program is told: exceptions, and problems with their place, in English. */
const TOLD_TO_WRITERS = new Set(['error', 'message', 'expected', 'problem', 'description']);

/** Three words in a row, with a space between: a sentence, or on its way to be one. */
const SENTENCE = /\p{L}{2,}[,:;]? \p{L}{1,}[,:;]? \p{L}{2,}/u;

test('no text to people stands outside the catalogue', () => {
  const found = sourceFiles('core/src')
    .filter((file) => !NOT_MESSAGES.some(([where]) => where.test(file)))
    .flatMap((file) => sentencesIn(file, readFileSync(join(process.cwd(), file), 'utf8')));
  expect(found).toEqual([]);
});

test.each`
  code                                                       | count
  ${"const a = say(reader, 'playbook.title');"}              | ${0}
  ${"const a = 'You owe an answer';"}                        | ${1}
  ${'const a = `you owe $' + '{name} an answer in words`;'}  | ${1}
  ${"throw new RangeError('expected a positive number');"}   | ${0}
  ${"add({ problem: 'is not a date', expected: 'a date' })"} | ${0}
`('$code has $count', ({ code, count }) => {
  expect(sentencesIn('a.ts', code)).toHaveLength(count);
});

function sentencesIn(file: string, code: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isToldToWriters(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== null && SENTENCE.test(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} ${text}`);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** The arguments of an exception, and the properties and helpers that tell a writer what was expected. */
function isToldToWriters(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText());
  if (ts.isPropertyAssignment(node)) return TOLD_TO_WRITERS.has(node.name.getText());
  if (ts.isVariableDeclaration(node)) return /EXPECTED$|^(message|expected|problem)$/.test(node.name.getText());
  return false;
}

import { parse, validate } from 'graphql';
import { complexityOf } from '../../../linear-integration/src/demo/complexity';
import { linearSchema } from '../../../linear-integration/src/demo/schema';
import * as reads from '../../../linear-integration/src/linear/documents';
import * as writes from '../../../linear-integration/src/linear/writes';

/** The schema that is kept is the one of the installed SDK: `demo/schema.test.ts` rebuilds it. */
const schema = linearSchema();
const documents = Object.values({ ...reads, ...writes });
const costOf = (text: string, variables = {}) => complexityOf(schema, parse(text), variables);

test.each(documents.map((document) => [document.name, document] as const))(
  '%s is valid in Linear’s schema',
  (_, it) => {
    expect(validate(schema, parse(it.text)).map(({ message }) => message)).toEqual([]);
    expect(it.text.startsWith(`${it.kind} ${it.name}`)).toBe(true);
  },
);

test('every document has a name of its own, and is well under what Linear takes at once', () => {
  expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
  // @see https://linear.app/developers/rate-limiting: 10,000 points a request (read 2026-11-22)
  const dear = documents.filter(({ text }) => costOf(text) > 5_000).map(({ name }) => name);
  expect(dear).toEqual([]);
});

test('what is asked most often costs little', () => {
  const cost = (name: string, variables = {}) =>
    costOf(documents.find((document) => document.name === name)!.text, variables);
  expect(cost('IssueAndComments') + cost('CreateComment')).toBeLessThan(300); // a nudge
  expect(cost('IssueAndComments') + cost('PutCard')).toBeLessThan(300); // a card that changes
  expect(cost('IssueAtTheGate')).toBeLessThan(350);
  const issues = cost('IssuesSince', { first: 5 });
  expect(issues + cost('CommentsSince') + cost('DocumentsSince')).toBeLessThan(650); // a round of catching up
});

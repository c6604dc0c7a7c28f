import { discoverability } from '../../../core/src/decision/discoverability';
import { DecisionRecord } from '../../../core/src/decision/record';
import { decisionIndex } from '../../../core/src/decision/search';
import { corpus } from '../../fixtures/decisions/corpus';

const of = (input: object, linked?: number) => {
  const own = { key: 'own', record: DecisionRecord.parse(input) };
  return discoverability(own, decisionIndex([...corpus, own]), linked);
};
const good = {
  title: 'Parcels are weighed at the counter',
  question: 'Where is a parcel weighed?',
  tags: ['shipping', 'scales'],
  issues: ['SHOP-7'],
};

test('a record that is easy to find has all points and nothing to improve', () => {
  const { score, rules } = of(good);
  expect(score).toBe(100);
  expect(rules.every(({ improves }) => improves === null)).toBe(true);
});

test.each<[string, object, string, number]>([
  ['no issue leads to it', { ...good, issues: [] }, 'linked-from-issues', 80],
  ['it has one tag', { ...good, tags: ['shipping'] }, 'has-tags', 95],
  ['its title is one word', { ...good, title: 'Parcels' }, 'searchable-title', 85],
  ['it asks nothing', { ...good, question: '{question}' }, 'asks-a-question', 85],
])('%s', (_what, input, first, score) => {
  const found = of(input);
  expect(found.score).toBe(score);
  expect(found.rules[0]).toMatchObject({ rule: first, improves: expect.stringMatching(/\S/) });
});

test('a question that others answer better costs most', () => {
  const found = of({
    ...good,
    title: 'A place for rows and columns',
    question: 'Which database?',
    tags: ['rows', 'columns'],
  });
  expect(found.rules[0]).toMatchObject({ rule: 'found-by-its-question', of: 35 });
  expect(found.rules[0]!.points).toBeLessThan(35);
});

test('links that the tracker knows count as well', () => {
  expect(of({ ...good, issues: [] }, 2).score).toBe(100);
});

test('the corpus is easy to find, and every rule can be failed and met', () => {
  const index = decisionIndex(corpus);
  const scores = corpus.map((entry) => discoverability(entry, index));
  expect(Math.min(...scores.map(({ score }) => score))).toBeGreaterThanOrEqual(60);
  expect(of({}).score).toBe(0);
});

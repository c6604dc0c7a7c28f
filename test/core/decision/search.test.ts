import { readDecisionRecord } from '../../../core/src/decision/import/read-decision-record';
import { type DecisionFilter, decisionIndex, loadDecisionIndex } from '../../../core/src/decision/search';
import { searchTerm, searchWords } from '../../../core/src/decision/search-terms';
import { corpus, questions } from '../../fixtures/decisions/corpus';
import { fixture } from './fixtures';

const index = decisionIndex(corpus);
const keys = (query: string, filter: DecisionFilter | object = {}) =>
  index.search(query, filter as DecisionFilter).map(({ key }) => key);

test('fifty questions of a newcomer: the median of the ranks is at most three, and none is lost', () => {
  const ranks = questions.map(([question, key]) => keys(question).indexOf(key) + 1).sort((a, b) => a - b);
  expect(corpus.length).toBeGreaterThanOrEqual(40);
  expect(ranks).toHaveLength(50);
  expect(ranks[0]).toBeGreaterThan(0);
  expect(ranks[25]).toBeLessThanOrEqual(3);
  expect(ranks.filter((rank) => rank <= 3).length).toBeGreaterThanOrEqual(45);
});

test.each`
  query              | first
  ${'kuberntes'}     | ${'0037'}
  ${'elasticserach'} | ${'0018'}
  ${'acessibility'}  | ${'0033'}
  ${'grapql'}        | ${'0028'}
  ${'feature flgas'} | ${'0015'}
  ${'TERRAFORM'}     | ${'0036'}
  ${'translate'}     | ${'0032'}
  ${'resizing'}      | ${'0016'}
  ${'SHOP-119'}      | ${'0020'}
  ${'0019'}          | ${'0019'}
  ${'acces'}         | ${'0033'}
`('"$query" finds $first first', ({ query, first }) => {
  expect(keys(query)[0]).toBe(first);
});

test('filters restrict what is found, and by themselves list it, newest first', () => {
  expect(keys('database', { tags: ['Testing'] })).toEqual(['0025']);
  expect(keys('', { tags: ['hiring'] })).toEqual(['0044']);
  expect(keys('', { status: ['superseded'] })).toEqual(['0022']);
  expect(keys('why do we', { status: ['superseded', 'proposed'] })).toEqual(['0044', '0022']);
  expect(keys('', { issues: ['shop-104'] })).toEqual(['0005']);
  expect(keys('order', { deciders: ['raj'] }).length).toBeGreaterThan(0);
  expect(keys('', { decidedFrom: '2025-08-01' })).toEqual(['0048', '0047', '0046', '0045', '0044']);
  expect(keys('', { decidedFrom: '2021-01-15', decidedTo: '2021-02-15' })).toEqual(['0002', '0001']);
  expect(keys('zzzz')).toEqual([]);
});

test('what is out of force ranks below what is in force', () => {
  const twins = corpus.slice(0, 2).map(({ record }, index_) => ({
    key: index_ === 0 ? 'a-old' : 'b-new',
    record: {
      ...corpus[2]!.record,
      id: record.id,
      status: index_ === 0 ? ('superseded' as const) : ('accepted' as const),
    },
  }));
  expect(
    decisionIndex(twins)
      .search('jobs table')
      .map(({ key }) => key),
  ).toEqual(['b-new', 'a-old']);
});

test('an index written and read again answers the same', () => {
  const again = loadDecisionIndex(index.toJson());
  expect(again.size).toBe(corpus.length);
  for (const [question] of questions) expect(again.search(question)).toEqual(index.search(question));
});

test('the same records in another order give the same answers', () => {
  const other = decisionIndex([...corpus].reverse());
  for (const [question] of questions) {
    expect(other.search(question, {}, 3).map(({ key }) => key)).toEqual(
      index.search(question, {}, 3).map(({ key }) => key),
    );
  }
});

test('records in other languages are found in them', () => {
  const paths = ['german.md', 'french.md', 'spanish.md', 'portuguese.md', 'japanese.md'];
  const many = decisionIndex(
    paths.map((path) => ({ key: path, record: readDecisionRecord(fixture(path), { path }).record })),
  );
  const first = (query: string) => many.search(query)[0]?.key;
  expect(first('wie lange werden die Protokolle aufbewahrt')).toBe('german.md');
  expect(first('pourquoi les dates sont-elles au format iso')).toBe('french.md');
  expect(first('publicar los viernes')).toBe('spanish.md');
  expect(first('repositorio por equipe')).toBe('portuguese.md');
  expect(first('通知')).toBe('japanese.md');
});

test.each`
  word           | term
  ${'Databases'} | ${'databas'}
  ${'database'}  | ${'databas'}
  ${'testing'}   | ${'test'}
  ${'stopped'}   | ${'stop'}
  ${'policies'}  | ${'policy'}
  ${'Décision'}  | ${'decision'}
  ${'status'}    | ${'status'}
  ${'why'}       | ${null}
  ${'für'}       | ${null}
`('$word is kept as $term', ({ word, term }) => {
  expect(searchTerm(word)).toBe(term);
});

test('Japanese is taken in pairs', () => {
  expect(searchWords('一日一回 OK')).toEqual(['一日', '日一', '一回', 'OK']);
});

/**
 * Search over 50,000 decision records: how long the index takes to make and to load, how big it is, and what a query costs,
 * with and without typos, with and without filters. The records are made here, the same ones each time.
 *
 * `SIZE=5000 npm run bench decision-search` for a quick look.
 */
import { decisionIndex, formatDecisionRecord, loadDecisionIndex, parseDecisionRecord } from '../core/dist/index.js';

const SIZE = Number(process.env.SIZE ?? 50_000);
const QUERIES = 200;

export async function run() {
  const random = generator(20260304);
  const words = vocabulary(random);
  const records = Array.from({ length: SIZE }, (_, number) => ({
    key: `${number}`,
    record: made(number, random, words),
  }));
  const queries = Array.from({ length: QUERIES }, () => {
    const { record } = records[Math.floor(random() * SIZE)];
    const terms = record.title.split(' ');
    return [terms[Math.floor(random() * terms.length)], terms[Math.floor(random() * terms.length)]];
  });

  const before = heap();
  const [indexMs, index] = timed(() => decisionIndex(records));
  const heapMb = (heap() - before) / 2 ** 20;
  const [saveMs, json] = timed(() => index.toJson());
  const [loadMs, loaded] = timed(() => loadDecisionIndex(json));

  const rows = [
    row('make the index', [indexMs], `${heapMb.toFixed(0)} MB heap`),
    row('write it as JSON', [saveMs], `${(json.length / 2 ** 20).toFixed(1)} MB`),
    row('load it', [loadMs], `${loaded.size} records`),
    queried('two words', queries, (pair) => loaded.search(pair.join(' '))),
    queried('two words, one with a typo', queries, ([a, b]) => loaded.search(`${typo(a)} ${b}`)),
    queried('two words, both with typos', queries, ([a, b]) => loaded.search(`${typo(a)} ${typo(b)}`)),
    queried('two words, by status and tag', queries, (pair) =>
      loaded.search(pair.join(' '), { status: ['accepted'], tags: [words[3], words[4]] }),
    ),
    queried('a question of eight words', queries, ([a, b], at) => {
      const [c, d] = queries[(at + 1) % QUERIES];
      return loaded.search(`why do we use ${a} ${b} and not ${c} ${d}`);
    }),
    queried('filters alone', queries, () => loaded.search('', { decidedFrom: '2025-01-01', tags: [words[7]] })),
    typoRecall(loaded, records, random),
    roundTrip(records.slice(0, 2000)),
  ];
  return {
    name: `Decision search: ${SIZE.toLocaleString('en')} records of about ${wordsIn(records[0].record)} words, ${QUERIES} queries each`,
    rows,
  };
}

function queried(what, queries, search) {
  for (const pair of queries.slice(0, 20)) search(pair, 0);
  let hits = 0;
  const times = queries.map((pair, at) => {
    const [ms, found] = timed(() => search(pair, at));
    hits += found.length;
    return ms;
  });
  return row(what, times, `${(hits / queries.length).toFixed(1)} hits shown`);
}

/** How often a record is among the first ten for its whole title with a typo in its longest word. */
function typoRecall(index, records, random) {
  let found = 0;
  const times = [];
  for (let run = 0; run < 100; run += 1) {
    const { key, record } = records[Math.floor(random() * records.length)];
    const terms = record.title.split(' ');
    const longest = terms.reduce((a, b) => (b.length > a.length ? b : a));
    const [ms, hits] = timed(() =>
      index.search(terms.map((term) => (term === longest ? typo(term) : term)).join(' '), {}, 10),
    );
    times.push(ms);
    if (hits.some((hit) => hit.key === key)) found += 1;
  }
  return row('a title with a typo', times, `found ${found} of 100 in the first ten`);
}

function roundTrip(records) {
  const times = records.map(({ record }) => timed(() => parseDecisionRecord(formatDecisionRecord(record)))[0]);
  return row('one record to Markdown and back', times, `${records.length} records`);
}

function row(what, times, note) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (p) => Number(sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))].toFixed(2));
  return { what, 'p50 ms': at(0.5), 'p99 ms': at(0.99), note };
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Two neighbouring letters in the middle change places. */
function typo(word) {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1);
}

/** A word that is used often has a low number, as in a language (Zipf). */
function vocabulary(random) {
  const syllables =
    'ba be bo da de di fa fe fo ga ge ka ko la le li lo ma me mi mo na ne no pa pe po ra re ro sa se si so ta te ti to va ve'.split(
      ' ',
    );
  const words = new Set();
  while (words.size < 8000) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...words];
}

function made(number, random, words) {
  const word = () => words[Math.floor(words.length ** random()) - 1];
  const text = (count) => Array.from({ length: count }, word).join(' ');
  const year = 2018 + (number % 8);
  const month = String(1 + (number % 12)).padStart(2, '0');
  return parseDecisionRecord(
    formatDecisionRecord({
      id: String(number),
      title: text(6),
      question: text(8),
      context: text(20),
      decision: text(10),
      because: text(10),
      status: number % 10 === 0 ? 'superseded' : 'accepted',
      decidedOn: `${year}-${month}-15`,
      deciders: [`person ${number % 200}`],
      issues: [`ENG-${number}`],
      tags: [words[number % 40], words[(number * 7) % 40]],
    }),
  );
}

function wordsIn({ title, question, context, decision, because }) {
  return [title, question, context, decision, because].join(' ').split(' ').length;
}

/** The same numbers each time (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

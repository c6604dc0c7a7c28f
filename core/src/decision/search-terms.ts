/** Words that questions are made of and that no record is about, in six languages. */
const STOP_WORDS = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does doing don for from get
  had has have how i if in instead into is it its just like made make me my no not of on or our out over rather should so
  some than that the their them then there these they this those to under up us use used uses using was we were what when
  where whether which who why will with would you your
  aber als am an auf aus bei das dass dem den der des die doch ein eine einen einer es für haben hat ich im in ist mit
  nach nicht oder sich sie sind statt und uns unser von wann warum was weil welche wer wie wir wird wo wurde zu zum zur
  au aux avec ce ces comment dans de des du elle en est et il ils je la le les leur lieu mais nous on ou où par pas
  plutôt pour pourquoi qu quand que quel quelle qui sa se ses son sont sur un une vous
  al como con cual cuando cuál cuándo cómo de del donde dónde el en entre es está este los las lo más no nos o para pero
  por porque qué que quien se sin sobre su sus un una usamos y
  ao aos as com da das do dos e em foi na nas no nos nós onde os ou para pela pelo por que quem quê se sem sua são um uma`
    .split(/\s+/)
    .map((word) => fold(word)),
);

/** Lower case, without accents: what is compared. */
function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * A word as the index keeps it, or null for one that says nothing: folded, with the plain endings of English off, so that
 * "databases" finds "database" and "testing" finds "tests".
 */
export function searchTerm(word: string): string | null {
  const folded = fold(word);
  if (folded === '' || STOP_WORDS.has(folded)) return null;
  return stem(folded);
}

function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  const bare = word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  if (bare.length > 5 && bare.endsWith('ing')) return undoubled(bare.slice(0, -3));
  if (bare.length > 4 && bare.endsWith('ed')) return undoubled(bare.slice(0, -2));
  return bare.endsWith('e') && bare.length > 4 ? bare.slice(0, -1) : bare;
}

/** "stopp" is "stop"; "call" stays. */
function undoubled(word: string): string {
  return /([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word.endsWith('e') ? word.slice(0, -1) : word;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a text. Japanese has no spaces, so it is taken in pairs of signs. */
export function searchWords(text: string): string[] {
  return [...text.matchAll(WORD)].flatMap(([word]) => (CJK.test(word) ? pairs(word) : [word]));
}

function pairs(word: string): string[] {
  const signs = [...word];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

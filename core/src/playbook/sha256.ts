/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
 *
 * Written out here because core has no `node:crypto`, and WebCrypto answers only by promise. Not for secrets or large inputs:
 * it takes no care of timing.
 *
 * @see FIPS 180-4, sections 4.1.2 and 6.2 (https://doi.org/10.6028/NIST.FIPS.180-4); names of variables are the standard's.
 */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const H = Uint32Array.from(FIRST_HASH);
  const W = new Uint32Array(64);
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) W[t] = message.getUint32(block + 4 * t);
    for (let t = 16; t < 64; t++) {
      W[t] = smallSigma1(W[t - 2]!) + W[t - 7]! + smallSigma0(W[t - 15]!) + W[t - 16]!;
    }
    let [a, b, c, d, e, f, g, h] = H as unknown as [number, number, number, number, number, number, number, number];
    for (let t = 0; t < 64; t++) {
      const choice = (e & f) ^ (~e & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const T1 = (h + bigSigma1(e) + choice + K[t]! + W[t]!) >>> 0;
      const T2 = (bigSigma0(a) + majority) >>> 0;
      h = g;
      g = f;
      f = e;
      e = (d + T1) >>> 0;
      d = c;
      c = b;
      b = a;
      a = (T1 + T2) >>> 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      H[i] = H[i]! + word;
    });
  }
  return Array.from(H, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message, a one bit, zeros, and the length in bits: a multiple of 512 bits. */
function padded(bytes: Uint8Array): DataView {
  const buffer = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  buffer.set(bytes);
  buffer[bytes.length] = 0x80;
  const view = new DataView(buffer.buffer);
  view.setBigUint64(buffer.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

const rotated = (x: number, n: number) => (x >>> n) | (x << (32 - n));
const bigSigma0 = (x: number) => rotated(x, 2) ^ rotated(x, 13) ^ rotated(x, 22);
const bigSigma1 = (x: number) => rotated(x, 6) ^ rotated(x, 11) ^ rotated(x, 25);
const smallSigma0 = (x: number) => rotated(x, 7) ^ rotated(x, 18) ^ (x >>> 3);
const smallSigma1 = (x: number) => rotated(x, 17) ^ rotated(x, 19) ^ (x >>> 10);

/** The first 64 primes: the constants are made from their roots, so that nobody can have chosen them. */
const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractions of their cube roots. */
const K = PRIMES.map((prime) => fractionOfRoot(prime, 3n));
/** The same of the square roots of the first eight. */
const FIRST_HASH = PRIMES.slice(0, 8).map((prime) => fractionOfRoot(prime, 2n));

function firstPrimes(count: number): bigint[] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
  }
  return primes;
}

/** In whole numbers, so that no rounding of a host gets in: floor(prime^(1/degree) · 2^32) mod 2^32. */
function fractionOfRoot(prime: bigint, degree: 2n | 3n): number {
  const scaled = prime << (32n * degree);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle;
  }
  return Number(low & 0xffff_ffffn);
}

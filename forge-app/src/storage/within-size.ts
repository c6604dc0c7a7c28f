/** A stored value takes 240 KiB at most; so much of one is left to its list of versions. */
const MOST_BYTES = 200 * 1024;

/** The latest of some versions that fit into one stored value. Old ones go first; the latest is always there. */
export function withinSize<Version>(versions: readonly Version[]): readonly Version[] {
  let bytes = 0;
  const fitting = versions.findLastIndex((version) => {
    bytes += Buffer.byteLength(JSON.stringify(version));
    return bytes > MOST_BYTES;
  });
  return versions.slice(Math.min(fitting + 1, versions.length - 1));
}

/** Whether something is small enough to be stored as one value. */
export function fitsOneValue(value: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(value)) <= MOST_BYTES;
}

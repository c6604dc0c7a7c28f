/** What keys of issues look like: ENG-12. In a torn row anything may stand in their place. */
const KEY = /^[\p{L}\p{N}_]{1,40}-\d{1,12}$/u;

export function isIssueKey(text: string): boolean {
  return KEY.test(text);
}

/** Where something stands, for people: the place in the file, and the issue where its key looks like one. */
export function placeOfIssue(place: string, key: string): string {
  return isIssueKey(key) ? `${place}: ${key}` : place;
}

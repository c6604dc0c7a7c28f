/** A path on this server to go on to; `/` for anything that would lead elsewhere. */
export function ownPath(wanted: string | undefined): string {
  if (wanted === undefined || !/^\/(?![/\\])[\w\-./?=&%:~+,]*$/.test(wanted)) return '/';
  return wanted;
}

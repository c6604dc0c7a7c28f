/** HTML that is HTML already. */
class Safe {
  constructor(readonly text: string) {}
}

export const safe = (text: string) => new Safe(text);

/** A piece of HTML; what is put into it is escaped, unless it was made by `safe`. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Safe | readonly string[])[]
): string {
  return String.raw(
    { raw: parts },
    ...values.map((value) => (value instanceof Safe ? value.text : escaped(String(value)))),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

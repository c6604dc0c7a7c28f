import type { Context } from 'hono';
import type { FormFields } from './visit';

/** The most that a form may weigh; a holiday file and a playbook are far below. */
const MAX_FORM_BYTES = 1024 * 1024;

/** Reads a form, however it is encoded; `null` for one that is too large. */
export async function readForm(c: Context): Promise<FormFields | null> {
  if (Number(c.req.header('content-length') ?? 0) > MAX_FORM_BYTES) return null;
  const bytes = await c.req.raw.arrayBuffer();
  if (bytes.byteLength > MAX_FORM_BYTES) return null;
  const type = c.req.header('content-type') ?? '';
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type);
  const data = isForm
    ? await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
    : new FormData();
  const texts = (name: string) => data.getAll(name).filter((value): value is string => typeof value === 'string');
  return {
    // Browsers send line ends as CRLF; everything that we keep has LF.
    text: (name) => (texts(name).at(-1) ?? '').replaceAll('\r\n', '\n'),
    texts,
    has: (name) => data.has(name),
    names: [...new Set([...data.keys()])],
    async file(name) {
      const value = data.get(name);
      return value === null || typeof value === 'string' || value.size === 0 ? null : value.text();
    },
  };
}

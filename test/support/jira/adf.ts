import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Whether something is a document of Atlassian's format, by the JSON schema that Atlassian publishes with its editor. */
export interface AdfVerdict {
  readonly isValid: boolean;
  readonly problem: string | null;
}

let validator: ((document: unknown) => AdfVerdict) | null = null;

export function checkAdf(document: unknown): AdfVerdict {
  validator ??= compiled();
  return validator(document);
}

/** A document of plain paragraphs; `@[account id]` becomes a mention. */
export function adfOf(text: string): unknown {
  return {
    version: 1,
    type: 'doc',
    content: text.split('\n\n').map((paragraph) => ({ type: 'paragraph', content: inlineOf(paragraph) })),
  };
}

function inlineOf(text: string): unknown[] {
  return text
    .split(/(@\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const id = /^@\[(.+)\]$/.exec(part)?.[1];
      return id === undefined ? { type: 'text', text: part } : { type: 'mention', attrs: { id, text: `@${id}` } };
    });
}

/** Everything a document says, as one text: for tests that look for words. */
export function adfText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, content, type, attrs } = node as {
    text?: string;
    content?: unknown[];
    type?: string;
    attrs?: { text?: string };
  };
  const inner = (content ?? []).map(adfText).join('');
  const own = text ?? attrs?.text ?? '';
  return `${own}${inner}${type === 'paragraph' || type === 'heading' || type === 'listItem' ? '\n' : ''}`;
}

function compiled(): (document: unknown) => AdfVerdict {
  const here = createRequire(`${process.cwd()}/package.json`);
  // The validator that Forge's own manifest check brings along.
  const Ajv = createRequire(here.resolve('@forge/manifest'))('ajv').default;
  const schema = JSON.parse(readFileSync(here.resolve('@atlaskit/adf-schema/dist/json-schema/v1/full.json'), 'utf8'));
  delete schema.$schema;
  const validate = new Ajv({ strict: false, validateSchema: false, logger: false }).compile(schema);
  return (document) => {
    const isValid = validate(document) as boolean;
    return { isValid, problem: isValid ? null : JSON.stringify(validate.errors?.slice(0, 2)) };
  };
}

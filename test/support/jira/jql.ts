/**
 * The part of JQL that apps write: comparisons joined by AND, OR and NOT, lists, `IS EMPTY`, relative dates and an order.
 *
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-fields/ (read November 2026)
 */
export type Jql =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Jql[] }
  | { readonly kind: 'not'; readonly part: Jql }
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly operator: string;
      readonly values: readonly JqlValue[];
    };

export type JqlValue = { readonly text: string } | { readonly call: string; readonly args: readonly string[] };

export interface JqlQuery {
  readonly where: Jql | null;
  readonly order: readonly { readonly field: string; readonly descending: boolean }[];
}

/** What Jira answers with 400. */
export class JqlError extends Error {}

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|!=|!~|>=|<=|[()=<>~,]|[^\s()=<>!~,"']+)/y;

/** Reads a query. Throws `JqlError` where Jira would refuse it. */
export function parseJql(text: string): JqlQuery {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = (offset = 0) => tokens[at + offset]?.toLowerCase();
  const take = (): string => {
    const token = tokens[at++];
    if (token === undefined) throw new JqlError(`the query ends too early: ${text}`);
    return token;
  };
  const expect = (wanted: string) => {
    const token = take();
    if (token.toLowerCase() !== wanted) throw new JqlError(`expected ${wanted}, got ${token}`);
  };

  const or = (): Jql => joined('or', and);
  const and = (): Jql => joined('and', not);
  const joined = (kind: 'and' | 'or', next: () => Jql): Jql => {
    const parts = [next()];
    while (peek() === kind) {
      take();
      parts.push(next());
    }
    return parts.length === 1 ? parts[0]! : { kind, parts };
  };
  const not = (): Jql => {
    if (peek() === 'not') {
      take();
      return { kind: 'not', part: not() };
    }
    if (peek() !== '(') return compare();
    take();
    const inner = or();
    expect(')');
    return inner;
  };
  const compare = (): Jql => {
    const field = unquoted(take()).toLowerCase();
    let operator = take().toLowerCase();
    if (operator === 'not') {
      expect('in');
      operator = 'not in';
    } else if (operator === 'is' && peek() === 'not') {
      take();
      operator = 'is not';
    }
    if (!['=', '!=', '>', '<', '>=', '<=', '~', '!~', 'in', 'not in', 'is', 'is not'].includes(operator))
      throw new JqlError(`no operator ${operator}`);
    const values: JqlValue[] = [];
    if (operator.endsWith('in')) {
      expect('(');
      while (peek() !== ')') {
        values.push(value());
        if (peek() === ',') take();
      }
      expect(')');
    } else values.push(value());
    return { kind: 'compare', field, operator, values };
  };
  const value = (): JqlValue => {
    const token = take();
    if (/^["']/.test(token)) return { text: unquoted(token) };
    if (peek() !== '(') return { text: token };
    take();
    const args: string[] = [];
    while (peek() !== ')') {
      args.push(unquoted(take()));
      if (peek() === ',') take();
    }
    expect(')');
    return { call: token.toLowerCase(), args };
  };

  const where = tokens.length === 0 || peek() === 'order' ? null : or();
  const order: { field: string; descending: boolean }[] = [];
  if (peek() === 'order') {
    take();
    expect('by');
    do {
      if (peek() === ',') take();
      const field = unquoted(take()).toLowerCase();
      const descending = peek() === 'desc';
      if (peek() === 'desc' || peek() === 'asc') take();
      order.push({ field, descending });
    } while (peek() === ',');
  }
  if (at < tokens.length) throw new JqlError(`did not expect ${tokens[at]}`);
  return { where, order };
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (match === null) throw new JqlError(`cannot read the query: ${text}`);
    tokens.push(match[1]!);
  }
  return tokens;
}

const unquoted = (token: string): string => (/^["']/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token);

/**
 * A host for surfaces of the Forge app, without a browser: the real `@forge/react` draws into it, over the one seam that
 * Jira's page gives it. Import it before any surface, as `@forge/bridge` looks for the seam when it is loaded.
 */
import { act, type ReactElement } from 'react';

/** What UI Kit sends to the page: its component, what it was given, what is inside it. */
export interface Doc {
  readonly type: string;
  readonly key: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly Doc[];
}

/** Who looks at a surface, and from where. */
export interface HostContext {
  readonly accountId: string;
  readonly locale: string;
  readonly timezone: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

type Answers = (functionKey: string, payload: unknown) => unknown;

interface Call {
  readonly functionKey: string;
  readonly payload: unknown;
}

const A_CONTEXT: HostContext = { accountId: 'ada', locale: 'en-GB', timezone: 'Europe/Berlin', extension: {} };

interface Current {
  doc: Doc | null;
  readonly calls: Call[];
  readonly flags: { readonly title: string; readonly type: string }[];
  readonly opened: string[];
  readonly submitted: unknown[];
  readonly answers: Answers;
  readonly context: HostContext;
}

let current: Current | null = null;
/** Roots of earlier hosts; what they still draw is of no interest. */
const retired = new WeakSet<Doc>();

const seam = globalThis as unknown as Record<string, unknown>;
seam.self = globalThis;
seam.IS_REACT_ACT_ENVIRONMENT = true;
seam.__bridge = {
  callBridge: async (command: string, data: unknown): Promise<unknown> => {
    const host = current;
    if (host === null) throw new Error(`${command}: no host is open`);
    switch (command) {
      case 'reconcile': {
        const { forgeDoc } = data as { forgeDoc: Doc };
        if (!retired.has(forgeDoc)) host.doc = forgeDoc;
        return undefined;
      }
      case 'getContext':
        return host.context;
      case 'invoke': {
        const { functionKey, payload } = data as Call;
        // As over the real seam: nothing but JSON comes through.
        const given: unknown = payload === undefined ? undefined : JSON.parse(JSON.stringify(payload));
        host.calls.push({ functionKey, payload: given });
        const answer = await host.answers(functionKey, given);
        return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
      }
      case 'showFlag':
        host.flags.push(data as { title: string; type: string });
        return true;
      case 'submit':
        host.submitted.push(data);
        return undefined;
      case 'navigate':
      case 'open':
        host.opened.push(JSON.stringify(data));
        return undefined;
      case 'onError':
        throw (data as { error: unknown }).error;
      default:
        return undefined;
    }
  },
};

/** Opens a host; the one before it is over. */
export function openHost(answers: Answers, context: Partial<HostContext> = {}) {
  if (current?.doc) retired.add(current.doc);
  const host: Current = {
    doc: null,
    calls: [],
    flags: [],
    opened: [],
    submitted: [],
    answers,
    context: { ...A_CONTEXT, ...context },
  };
  current = host;
  return {
    calls: host.calls as readonly Call[],
    flags: host.flags,
    opened: host.opened,
    submitted: host.submitted,
    doc: () => host.doc,
    text: () => textOf(host.doc),
    lines: () => linesOf(host.doc),
    linesOf: (doc: Doc) => linesOf(doc),
    /** What a surface's file does when the page loads it. */
    load: async (file: () => Promise<unknown>) => {
      await act(async () => {
        await file();
      });
    },
    render: async (element: ReactElement) => {
      const { default: ForgeReconciler } = await import('@forge/react');
      await act(async () => {
        ForgeReconciler.render(element as never);
      });
    },
    all: (type: string, text?: string | RegExp) => findAll(host.doc, type, text),
    has: (type: string, text?: string | RegExp) => findAll(host.doc, type, text).length > 0,
    get: (type: string, text?: string | RegExp) =>
      only(findAll(host.doc, type, text), `<${type}> ${text ?? ''}`, host.doc),
    field: (label: string) => fieldOf(host.doc, label),
    /** Opens a tab. */
    tab: async (name: string | RegExp) => {
      const listOf = (tabs: Doc) => tabs.children.find(({ type }) => type === 'TabList')!;
      const holds = (tabs: Doc) => findAll(listOf(tabs), 'Tab', name).length > 0;
      const tabs = only(findAll(host.doc, 'Tabs').filter(holds), `tab "${name}"`, host.doc);
      const list = listOf(tabs);
      const [tab] = findAll(list, 'Tab', name);
      await fire(tabs, 'onChange', list.children.indexOf(tab!));
    },
    /** Presses the button, link or switch that says so. */
    click: async (name: string | RegExp) => {
      const buttons = PRESSABLE.flatMap((type) => findAll(within(host.doc), type, name));
      const button = only(buttons, `button "${name}"`, host.doc);
      if (button.props.isDisabled === true) throw new Error(`the button "${name}" is disabled`);
      await fire(button, 'onClick');
    },
    type: async (label: string, value: string) => {
      const field = fieldOf(host.doc, label);
      const kind = field.type === 'TextArea' ? 'textarea' : ((field.props.type as string | undefined) ?? 'text');
      await fire(field, 'onChange', { target: { value, name: field.props.name, type: kind } });
    },
    /** Chooses in a select, a date or a person picker. */
    choose: async (label: string, choice: string) => {
      const field = fieldOf(host.doc, label);
      if (field.type === 'Select') {
        const options = (field.props.options ?? []) as readonly { label: string; value: unknown }[];
        const option = options.find((it) => it.label === choice);
        if (option === undefined) {
          throw new Error(`"${label}" has no "${choice}", only ${options.map((it) => `"${it.label}"`).join(', ')}`);
        }
        await fire(field, 'onChange', field.props.isMulti === true ? [option] : option);
      } else if (field.type === 'UserPicker') {
        await fire(field, 'onChange', { id: choice, name: choice, type: 'user', avatarUrl: '', email: '' });
      } else {
        await fire(field, 'onChange', choice);
      }
    },
    /** Chooses these and no others in a select that takes several. */
    chooseAll: async (label: string, choices: readonly string[]) => {
      const field = fieldOf(host.doc, label);
      const options = (field.props.options ?? []) as readonly { label: string }[];
      const chosen = options.filter((option) => choices.includes(option.label));
      if (chosen.length !== choices.length)
        throw new Error(`"${label}" has only ${options.map((it) => it.label).join(', ')}`);
      await fire(field, 'onChange', chosen);
    },
    choosePeople: async (label: string, people: readonly string[]) => {
      const chosen = people.map((id) => ({ id, name: id, type: 'user', avatarUrl: '', email: '' }));
      await fire(fieldOf(host.doc, label), 'onChange', chosen);
    },
    /** Picks the radio button that says so. */
    pick: async (choice: string) => {
      const optionsOf = ({ props }: Doc) => (props.options ?? []) as readonly { label: string; value: string }[];
      const groups = findAll(host.doc, 'RadioGroup').filter((doc) => optionsOf(doc).some((it) => it.label === choice));
      const group = only(groups, `radio button "${choice}"`, host.doc);
      const { value } = optionsOf(group).find((it) => it.label === choice)!;
      await fire(group, 'onChange', { target: { value, name: group.props.name, type: 'radio' } });
    },
    toggle: async (label: string, checked: boolean) => {
      const field = fieldOf(host.doc, label);
      await fire(field, 'onChange', { target: { checked, name: field.props.name, type: 'checkbox' } });
    },
    press: (button: Doc) => fire(button, 'onClick'),
    submit: async () => {
      await fire(only(findAll(host.doc, 'Form'), '<Form>', host.doc), 'onSubmit');
    },
    /** Lets time pass, on Jest's clock. */
    later: async (ms: number) => {
      await act(async () => {
        await jest.advanceTimersByTimeAsync(ms);
      });
    },
  };
}

export type Host = ReturnType<typeof openHost>;

const PRESSABLE = ['Button', 'LoadingButton', 'LinkButton', 'Pressable', 'SectionMessageAction'];

async function fire(doc: Doc, event: string, ...args: unknown[]): Promise<void> {
  const handler = doc.props[event];
  if (typeof handler !== 'function') throw new Error(`<${doc.type}> "${textOf(doc)}" does not listen to ${event}`);
  await act(async () => {
    await (handler as (...given: unknown[]) => unknown)(...args);
  });
}

function* everything(doc: Doc | null): Generator<Doc> {
  if (doc === null) return;
  yield doc;
  for (const child of doc.children) yield* everything(child);
}

/** What a person reads: text, and what components are given as text. */
function textOf(doc: Doc | null): string {
  return linesOf(doc).join(' ');
}

/** Properties of components that show as text. */
const SHOWN = ['title', 'header', 'description', 'label', 'text', 'placeholder', 'emptyView'] as const;

/** The text of a surface, a line a block. */
function linesOf(doc: Doc | null): readonly string[] {
  if (doc === null) return [];
  if (doc.type === 'String') return [String(doc.props.text)];
  const own = SHOWN.flatMap((name) => (typeof doc.props[name] === 'string' ? [doc.props[name] as string] : []));
  if (doc.type === 'RadioGroup' || doc.type === 'CheckboxGroup') {
    own.push(...((doc.props.options ?? []) as readonly { label: string }[]).map(({ label }) => label));
  }
  const inner = doc.children.flatMap((child) => linesOf(child));
  const isText = doc.children.every(({ type }) => INLINE.has(type));
  return [...own, ...(isText && inner.length > 0 ? [inner.join('')] : inner)];
}

const INLINE = new Set(['String', 'Link', 'Lozenge', 'Badge', 'Code', 'Strong', 'Em', 'User', 'Tag']);

function findAll(root: Doc | null, type: string, text?: string | RegExp): readonly Doc[] {
  return [...everything(root)].filter((doc) => {
    if (doc.type !== type) return false;
    if (text === undefined) return true;
    return typeof text === 'string' ? textOf(doc) === text : text.test(textOf(doc));
  });
}

/** Where somebody can press and type: while a dialog is open, in it alone. */
function within(root: Doc | null): Doc | null {
  return findAll(root, 'Modal').at(-1) ?? root;
}

function fieldOf(root: Doc | null, label: string): Doc {
  const docs = [...everything(within(root))];
  const named = docs.filter(({ type, props }) => type !== 'Label' && props.label === label && 'onChange' in props);
  if (named.length === 1) return named[0]!;
  const labels = docs.filter((doc) => doc.type === 'Label' && textOf(doc).replace(/ ?\*$/, '') === label);
  const ids = labels.map(({ props }) => props.labelFor);
  const fields = docs.filter(
    ({ type, props }) => type !== 'Label' && (ids.includes(props.id) || ids.includes(props.inputId)),
  );
  return only(fields.length > 0 ? fields : named, `field "${label}"`, root);
}

function only(docs: readonly Doc[], what: string, root: Doc | null): Doc {
  if (docs.length === 1) return docs[0]!;
  throw new Error(`expected one ${what}, found ${docs.length}. The surface says:\n${linesOf(root).join('\n')}`);
}

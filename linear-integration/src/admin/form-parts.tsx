/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Frame } from './frame';

/** A problem with what somebody wrote, at a field of a form. */
export interface FieldProblem {
  /** The name of the field; `null` where it belongs to none. */
  readonly field: string | null;
  readonly text: string;
}

interface FormProps {
  readonly frame: Frame;
  readonly action: string;
  readonly label?: string;
  readonly id?: string;
  readonly class?: string;
  readonly children?: Child;
  readonly takesFile?: boolean;
}

/** A form that posts, with the token that shows it is ours. */
export function Form({ frame, action, children, label, takesFile = false, ...rest }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      aria-label={label}
      enctype={takesFile ? 'multipart/form-data' : undefined}
      {...rest}
    >
      <input type="hidden" name="csrf" value={frame.csrf} />
      {children}
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly type?: 'text' | 'date' | 'number' | 'search' | 'time' | undefined;
  readonly placeholder?: string | undefined;
  readonly rows?: number | undefined;
  readonly required?: boolean | undefined;
  readonly class?: string | undefined;
  readonly lang?: string | undefined;
  readonly options?: readonly (readonly [value: string, text: string])[] | undefined;
  readonly isCode?: boolean | undefined;
}

/** The id of a field, safe in addresses and selectors whatever its name holds. */
export function idOfField(name: string): string {
  return `f-${name.replaceAll(/[^A-Za-z0-9-]/g, (it) => `_${it.codePointAt(0)!.toString(16)}`)}`;
}

/** A labelled field with its hint and, right beside it, what is wrong with it. */
export function Field(props: FieldProps) {
  const { name, label, hint, value = '', problems = [], type = 'text', rows, options, isCode, ...rest } = props;
  const id = idOfField(name);
  const own = problems.filter(({ field }) => field === name);
  const described = [hint === undefined ? null : `${id}-hint`, own.length === 0 ? null : `${id}-problem`];
  const shared = {
    id,
    name,
    ...(described.some((it) => it !== null)
      ? { 'aria-describedby': described.filter((it) => it !== null).join(' ') }
      : {}),
    ...(own.length > 0 ? { 'aria-invalid': 'true' as const } : {}),
    ...(rest.placeholder === undefined ? {} : { placeholder: rest.placeholder }),
    ...(rest.required === true ? { required: true } : {}),
    ...(rest.lang === undefined ? {} : { lang: rest.lang }),
    ...(isCode ? { spellcheck: false } : {}),
  };
  return (
    <div class={`field ${rest.class ?? ''} ${own.length > 0 ? 'wrong' : ''}`}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {own.length > 0 && (
        <p class="problem" id={`${id}-problem`}>
          {own.map(({ text }) => (
            <span>{text}</span>
          ))}
        </p>
      )}
      {options !== undefined ? (
        <select {...shared}>
          {options.map(([option, text]) => (
            <option value={option} selected={option === value}>
              {text}
            </option>
          ))}
        </select>
      ) : rows !== undefined ? (
        <textarea {...shared} rows={rows} class={isCode ? 'code' : ''}>
          {value}
        </textarea>
      ) : (
        <input {...shared} type={type} value={value} autocomplete="off" />
      )}
    </div>
  );
}

/** A box to tick, with its words behind it. */
export function Check(props: {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly on: boolean;
}) {
  const id = idOfField(`${props.name}-${props.value}`);
  return (
    <div class="check">
      <input type="checkbox" id={id} name={props.name} value={props.value} checked={props.on} />
      <label for={id}>{props.label}</label>
    </div>
  );
}

/** All problems of a form in one place, each leading to its field. */
export function ProblemList({
  frame,
  problems,
}: {
  readonly frame: Frame;
  readonly problems: readonly FieldProblem[];
}) {
  if (problems.length === 0) return null;
  return (
    <section class="problems" role="alert" aria-labelledby="problems-title">
      <h2 id="problems-title">{frame.t('form.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li>{field === null ? text : <a href={`#${idOfField(field)}`}>{text}</a>}</li>
        ))}
      </ul>
    </section>
  );
}

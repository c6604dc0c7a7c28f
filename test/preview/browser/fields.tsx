import { DatePicker, TimePicker } from '@atlaskit/datetime-picker';
import { RadioGroup } from '@atlaskit/radio';
import Select from '@atlaskit/select';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import Toggle from '@atlaskit/toggle';
import { type ChangeEvent, useEffect, useId, useState } from 'react';
import type { Doc, Drawing } from './doc';

type Props = { readonly props: Doc['props'] };

/**
 * What is in a field at once, and what the surface says is in it when that differs: a surface answers a key a moment later,
 * and the caret would jump.
 */
function useTyped(props: Doc['props']): readonly [string, (value: string) => void] {
  const [typed, setTyped] = useState<string>(props.value ?? props.defaultValue ?? '');
  useEffect(() => {
    if (props.value !== undefined) setTyped(props.value);
  }, [props.value]);
  return [typed, setTyped];
}

function Line({ props }: Props) {
  const [typed, setTyped] = useTyped(props);
  const { defaultValue, value, onChange, ...rest } = props;
  return (
    <Textfield
      {...rest}
      value={typed}
      onChange={(event: ChangeEvent<HTMLInputElement>) => {
        setTyped(event.target.value);
        onChange?.(asEvent(event.target.value, props, props.type ?? 'text'));
      }}
    />
  );
}

function Lines({ props }: Props) {
  const [typed, setTyped] = useTyped(props);
  const { defaultValue, value, onChange, ...rest } = props;
  return (
    <TextArea
      {...rest}
      value={typed}
      onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
        setTyped(event.target.value);
        onChange?.(asEvent(event.target.value, props, 'textarea'));
      }}
    />
  );
}

function asEvent(value: string, { name, id }: Doc['props'], type: string) {
  return { target: { value, name, id, type } };
}

function Check({ props }: Props) {
  const id = useId();
  const [checked, setChecked] = useState<boolean>(props.isChecked ?? props.defaultChecked ?? false);
  const shown = props.isChecked ?? checked;
  return (
    <div className="check">
      <input
        type="checkbox"
        id={id}
        checked={shown}
        disabled={props.isDisabled}
        onChange={(event) => {
          setChecked(event.target.checked);
          props.onChange?.({ target: { checked: event.target.checked, name: props.name, type: 'checkbox' } });
        }}
      />
      <label htmlFor={id}>{props.label}</label>
    </div>
  );
}

function Checks({ props }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(props.value ?? props.defaultValue ?? []);
  const shown: readonly string[] = props.value ?? chosen;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own look.
    <div role="group" aria-label={props.name}>
      {(props.options as { label: string; value: string; isDisabled?: boolean }[]).map(
        ({ label, value, isDisabled }) => (
          <Check
            key={value}
            props={{
              label,
              isDisabled,
              isChecked: shown.includes(value),
              onChange: ({ target }: { target: { checked: boolean } }) => {
                const next = target.checked ? [...shown, value] : shown.filter((it) => it !== value);
                setChosen(next);
                props.onChange?.(next);
              },
            }}
          />
        ),
      )}
    </div>
  );
}

const datePicker: Drawing = ({ props }) => (
  <DatePicker {...props} id={props.id} shouldShowCalendarButton onChange={(value: string) => props.onChange?.(value)} />
);

/** What people fill in. */
export const fields: Record<string, Drawing> = {
  Textfield: ({ props }) => <Line props={props} />,
  TextArea: ({ props }) => <Lines props={props} />,
  Select: ({ props }) => {
    const { id, inputId, ...rest } = props;
    return <Select {...rest} inputId={inputId ?? id} menuPosition="fixed" menuPlacement="auto" />;
  },
  RadioGroup: ({ props }) => (
    <RadioGroup
      {...props}
      options={props.options}
      onChange={(event) => props.onChange?.(asEvent(event.target.value, props, 'radio'))}
    />
  ),
  Toggle: ({ props }) => (
    <Toggle
      {...props}
      onChange={(event) =>
        props.onChange?.({ target: { checked: event.target.checked, name: props.name, type: 'checkbox' } })
      }
    />
  ),
  Checkbox: ({ props }) => <Check props={props} />,
  CheckboxGroup: ({ props }) => <Checks props={props} />,
  DatePicker: datePicker,
  TimePicker: ({ props }) => <TimePicker {...props} onChange={(value: string) => props.onChange?.(value)} />,
};

import Avatar from '@atlaskit/avatar';
import { Label } from '@atlaskit/form';
import Select from '@atlaskit/select';
import { useId, useState } from 'react';
import type { Person } from './bridge';
import { type Doc, type Drawing, inside } from './doc';

function personOf(accountId: string): Person | undefined {
  return window.preview.people.find((person) => person.accountId === accountId);
}

/** A person as Jira shows them; who is not on the site is shown as somebody who left. */
const user: Drawing = ({ props }) => {
  const name = personOf(props.accountId)?.displayName ?? 'Former user';
  return (
    <span className="user">
      <Avatar size="UNSAFE_xsmall" {...(props.hideDisplayName ? { name } : {})} borderColor="transparent" />
      {props.hideDisplayName ? null : <span>{name}</span>}
    </span>
  );
};

function UserPicker({ props }: { readonly props: Doc['props'] }) {
  const id = useId();
  const options = window.preview.people.map(({ accountId, displayName }) => ({ label: displayName, value: accountId }));
  const start = [props.defaultValue ?? []].flat() as string[];
  const [chosen, setChosen] = useState(options.filter(({ value }) => start.includes(value)));
  const asUser = ({ label, value }: { label: string; value: string }) => ({
    id: value,
    name: label,
    type: 'user',
    avatarUrl: '',
    email: '',
  });
  return (
    <div>
      <Label htmlFor={id}>{props.label}</Label>
      <Select
        inputId={id}
        options={options}
        value={props.isMulti ? chosen : (chosen[0] ?? null)}
        isMulti={props.isMulti === true}
        isClearable
        placeholder={props.placeholder ?? 'Type a name'}
        onChange={(value) => {
          const values = [value ?? []].flat() as typeof options;
          setChosen(values);
          props.onChange?.(props.isMulti ? values.map(asUser) : values[0] === undefined ? null : asUser(values[0]));
        }}
      />
      {props.description ? <div className="unit-note">{props.description}</div> : null}
    </div>
  );
}

export const people: Record<string, Drawing> = {
  User: user,
  UserGroup: (doc) => <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 4 }}>{inside(doc)}</span>,
  UserPicker: ({ props, key }) => <UserPicker key={key} props={props} />,
};

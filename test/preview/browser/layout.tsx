import Button, { LinkButton } from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { token } from '@atlaskit/tokens';
import type { CSSProperties } from 'react';
import { type Doc, type Drawing, inside, plainText } from './doc';
import { hrefOf } from './hrefs';

/** `xcss` as plain style: its tokens by their custom properties; states such as hover are left to the browser. */
function styleOf(xcss: unknown): CSSProperties {
  const style: Record<string, unknown> = {};
  for (const [key, value] of Object.entries((xcss ?? {}) as Record<string, unknown>)) {
    if (key.startsWith(':') || key.startsWith('@') || typeof value === 'object') continue;
    style[key] = typeof value === 'string' && TOKEN.test(value) ? token(value as never) : value;
  }
  return style as CSSProperties;
}

const TOKEN = /^(space|color|elevation|border|font|opacity|radius)\./;

const button: Drawing = ({ props, ...doc }) => {
  const { iconBefore, iconAfter, ...rest } = props;
  return <Button {...rest}>{plainText(doc as Doc)}</Button>;
};

const linkButton: Drawing = (doc) => (
  <LinkButton {...doc.props} href={hrefOf(doc.props.href)} target="_parent">
    {plainText(doc)}
  </LinkButton>
);

/** Boxes, stacks and buttons. */
export const layout: Record<string, Drawing> = {
  Root: inside,
  Fragment: inside,
  Stack: (doc) => <Stack {...doc.props}>{inside(doc)}</Stack>,
  Inline: (doc) => <Inline {...doc.props}>{inside(doc)}</Inline>,
  Box: (doc) => (
    <div id={doc.props.id} role={doc.props.role} style={{ boxSizing: 'border-box', ...styleOf(doc.props.xcss) }}>
      {inside(doc)}
    </div>
  ),
  Bleed: inside,
  Pressable: (doc) => (
    <button type="button" className="pressable" onClick={doc.props.onClick} style={styleOf(doc.props.xcss)}>
      {inside(doc)}
    </button>
  ),
  Button: button,
  LoadingButton: button,
  LinkButton: linkButton,
  ButtonGroup: (doc) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own look.
    <div role="group" aria-label={doc.props.label} style={{ display: 'flex', gap: 4, flexWrap: 'wrap' }}>
      {inside(doc)}
    </div>
  ),
};

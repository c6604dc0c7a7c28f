import Badge from '@atlaskit/badge';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives/compiled';
import Tag from '@atlaskit/tag/simple-tag';
import TagGroup from '@atlaskit/tag-group';
import { type Drawing, inside, plainText } from './doc';
import { hrefOf } from './hrefs';

/** Words. */
export const texts: Record<string, Drawing> = {
  String: (doc) => doc.props.text,
  Text: (doc) => (
    <Text as={doc.props.as === 'strike' ? 'span' : 'p'} {...doc.props}>
      {inside(doc)}
    </Text>
  ),
  Strong: (doc) => <strong>{inside(doc)}</strong>,
  Em: (doc) => <em>{inside(doc)}</em>,
  Heading: (doc) => (
    <Heading size="medium" {...doc.props}>
      {plainText(doc)}
    </Heading>
  ),
  Link: (doc) => (
    <a href={hrefOf(doc.props.href)} target="_parent">
      {inside(doc)}
    </a>
  ),
  Lozenge: (doc) => <Lozenge {...doc.props}>{plainText(doc)}</Lozenge>,
  Badge: (doc) => <Badge {...doc.props}>{plainText(doc)}</Badge>,
  Tag: (doc) => <Tag text={doc.props.text} color={doc.props.color} />,
  TagGroup: (doc) => <TagGroup {...doc.props}>{inside(doc)}</TagGroup>,
  List: (doc) => (doc.props.type === 'ordered' ? <ol>{inside(doc)}</ol> : <ul>{inside(doc)}</ul>),
  ListItem: (doc) => <li>{inside(doc)}</li>,
  Code: (doc) => <code>{inside(doc)}</code>,
  CodeBlock: (doc) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard.
    <pre tabIndex={0}>{doc.props.text}</pre>
  ),
};

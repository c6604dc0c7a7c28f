import Heading from '@atlaskit/heading';
import ProgressBar from '@atlaskit/progress-bar';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import Tooltip from '@atlaskit/tooltip';
import { type Drawing, inside, plainText } from './doc';
import { iconOf } from './icons';

/** What tells somebody how things stand. */
export const messages: Record<string, Drawing> = {
  SectionMessage: (doc) => <SectionMessage {...doc.props}>{inside(doc)}</SectionMessage>,
  EmptyState: ({ props }) => (
    <div className="empty-state">
      <Heading size="small" as={`h${props.headingLevel ?? 4}` as 'h4'}>
        {props.header}
      </Heading>
      <p>{props.description}</p>
    </div>
  ),
  Spinner: (doc) => <Spinner {...doc.props} label={doc.props.label ?? 'Loading'} />,
  ProgressBar: (doc) => <ProgressBar {...doc.props} />,
  Tooltip: (doc) => (
    <Tooltip {...doc.props} content={doc.props.content}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a tooltip is for the keyboard, too. */}
      <span tabIndex={0}>{inside(doc)}</span>
    </Tooltip>
  ),
  Icon: (doc) => iconOf(doc.props),
  Image: ({ props }) => <img src={props.src} alt={props.alt ?? ''} width={props.width} height={props.height} />,
  ErrorMessage: (doc) => (
    <div role="alert" style={{ color: 'var(--ds-text-danger)', font: 'var(--ds-font-body-small)', marginTop: 4 }}>
      {plainText(doc)}
    </div>
  ),
  HelperMessage: (doc) => (
    <div style={{ color: 'var(--ds-text-subtle)', font: 'var(--ds-font-body-small)', marginTop: 4 }}>{inside(doc)}</div>
  ),
  ValidMessage: (doc) => (
    <div style={{ color: 'var(--ds-text-success)', font: 'var(--ds-font-body-small)', marginTop: 4 }}>
      {inside(doc)}
    </div>
  ),
};

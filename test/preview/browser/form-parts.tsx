import { Label } from '@atlaskit/form';
import Heading from '@atlaskit/heading';
import { type Drawing, inside, plainText } from './doc';

/** What stands around fields. A form gives the surface no data: the surface has it. */
export const formParts: Record<string, Drawing> = {
  Form: (doc) => (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void doc.props.onSubmit?.();
      }}
    >
      {inside(doc)}
    </form>
  ),
  FormHeader: (doc) => (
    <div>
      {doc.props.title ? <Heading size="medium">{doc.props.title}</Heading> : null}
      {doc.props.description ? <p>{doc.props.description}</p> : null}
      {inside(doc)}
    </div>
  ),
  FormSection: (doc) => (
    <div style={{ marginTop: 16 }}>
      {doc.props.title ? (
        <Heading size="small" as="h3">
          {doc.props.title}
        </Heading>
      ) : null}
      {doc.props.description ? <p>{doc.props.description}</p> : null}
      {inside(doc)}
    </div>
  ),
  FormFooter: (doc) => (
    <div
      style={{ display: 'flex', gap: 8, justifyContent: doc.props.align === 'start' ? 'start' : 'end', marginTop: 16 }}
    >
      {inside(doc)}
    </div>
  ),
  Label: (doc) => (
    <Label htmlFor={doc.props.labelFor} id={doc.props.id}>
      {plainText(doc).replace(/ ?\*$/, '')}
    </Label>
  ),
  RequiredAsterisk: () => <span aria-hidden="true"> *</span>,
};

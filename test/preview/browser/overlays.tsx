import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import Popup from '@atlaskit/popup';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { type Doc, type Drawing, inside, Node, part, plainText } from './doc';

const tabs: Drawing = (doc) => {
  const list = doc.children.find(({ type }) => type === 'TabList');
  const panels = doc.children.filter(({ type }) => type === 'TabPanel');
  const { onChange, ...rest } = doc.props;
  return (
    <Tabs {...rest} id={rest.id ?? 'tabs'} onChange={(index) => onChange?.(index)}>
      <TabList>
        {(list?.children ?? []).map((tab: Doc) => (
          <Tab key={tab.key}>{plainText(tab)}</Tab>
        ))}
      </TabList>
      {panels.map((panel) => (
        <TabPanel key={panel.key}>
          <div style={{ paddingTop: 16, width: '100%' }}>{inside(panel)}</div>
        </TabPanel>
      ))}
    </Tabs>
  );
};

/** What lies over other things, or takes turns with them. */
export const overlays: Record<string, Drawing> = {
  Tabs: tabs,
  ModalTransition: (doc) => (
    <ModalTransition>
      {doc.children.map((child) => (
        <Node key={child.key} doc={child} />
      ))}
    </ModalTransition>
  ),
  Modal: (doc) => (
    <Modal {...doc.props} onClose={() => doc.props.onClose?.()}>
      {inside(doc)}
    </Modal>
  ),
  ModalHeader: (doc) => <ModalHeader hasCloseButton>{inside(doc)}</ModalHeader>,
  ModalTitle: (doc) => <ModalTitle>{plainText(doc)}</ModalTitle>,
  ModalBody: (doc) => <ModalBody>{inside(doc)}</ModalBody>,
  ModalFooter: (doc) => <ModalFooter>{inside(doc)}</ModalFooter>,
  Popup: (doc) => (
    <Popup
      isOpen={doc.props.isOpen === true}
      onClose={() => doc.props.onClose?.()}
      placement="bottom-start"
      shouldRenderToParent
      content={() => (
        <>
          {part(doc, 'content').map((child) => (
            <Node key={child.key} doc={child} />
          ))}
        </>
      )}
      trigger={(triggerProps) => (
        <span ref={triggerProps.ref as never}>
          {part(doc, 'trigger').map((child) => (
            <Node key={child.key} doc={child} />
          ))}
        </span>
      )}
    />
  ),
};

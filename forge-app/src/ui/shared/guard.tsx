import { SectionMessage, Text } from '@forge/react';
import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands there instead when drawing fails. */
  readonly said: string;
  readonly children: ReactNode;
}

/** Keeps a mistake of ours from leaving a blank surface: one plain sentence stands there instead. */
export class Guard extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <SectionMessage appearance="error">
        <Text>{this.props.said}</Text>
      </SectionMessage>
    );
  }
}

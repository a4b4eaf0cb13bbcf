import { Component, type ReactNode } from 'react';
import { ProblemNote } from './problem-note';

interface Props {
  readonly children: ReactNode;
}

/** A fault of one part of a page costs that part alone. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <ProblemNote
        problem={{ kind: 'FAULT', message: '' }}
        onAgain={() => this.setState({ failed: false })}
      />
    );
  }
}

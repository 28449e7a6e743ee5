/** Stops a crash of what it holds and offers to show it anew. Plain elements, since Fluent UI itself may be what crashed. */
import { Component, type ReactNode } from 'react';
import type { Language } from '../../words/language';
import { paneWords } from '../../words/pane-words';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
  /** Before the content is shown anew. */
  readonly onAgain?: () => void;
}

interface State {
  readonly hasCrashed: boolean;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasCrashed: false };

  static getDerivedStateFromError(): State {
    return { hasCrashed: true };
  }

  private readonly again = () => {
    this.props.onAgain?.();
    this.setState({ hasCrashed: false });
  };

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    const { title, text, again } = paneWords[this.props.language].crash;
    return (
      <div role="alert" className="crash">
        <h2>{title}</h2>
        <p>{text}</p>
        <button type="button" onClick={this.again}>
          {again}
        </button>
      </div>
    );
  }
}

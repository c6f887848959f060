import { Component, type ErrorInfo, type ReactNode } from 'react';
import './states.css';

interface State {
  readonly error: Error | null;
}

/** A bug must not blank the page: it says what happened, and offers a way back. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="state">
        <div className="state-card" role="alert">
          <h1>Something in this page went wrong</h1>
          <p>This is a fault of the page, not of your graph. Nothing of your files was changed.</p>
          <p className="state-detail foreign">{error.message}</p>
          <div className="state-actions">
            <button type="button" className="button primary" onClick={() => this.setState({ error: null })}>
              Try again
            </button>
            <button type="button" className="button outlined" onClick={startAfresh}>
              Start afresh
            </button>
          </div>
        </div>
      </main>
    );
  }
}

/** Loads the page again without the view in its address, which may be what the page stumbles over. */
function startAfresh(): void {
  history.replaceState(null, '', location.pathname + location.search);
  location.reload();
}

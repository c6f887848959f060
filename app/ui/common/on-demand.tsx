import { Component, Suspense, type ReactNode } from 'react';
import { useDerived } from '../../state/provider.tsx';
import { TextsMissing } from '../../../core/model/texts.ts';
import './on-demand.css';

interface Props {
  readonly children: ReactNode;
  /** What is being fetched, as in "Fetching the sentences …". */
  readonly what: string;
}

/** Around what needs sentences or articles that a large graph fetches only when they are read: says so, or why it can't. */
export function OnDemand({ children, what }: Props) {
  const texts = useDerived((index) => index.texts);
  return (
    <MissingBoundary retry={() => texts.retry()}>
      <Suspense fallback={<p className="on-demand quiet">Fetching {what} …</p>}>{children}</Suspense>
    </MissingBoundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly retry: () => void;
}

/** Only for what could not be fetched: any other error is a bug, and goes on up. */
class MissingBoundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof TextsMissing)) throw error;
    const { what, remedy } = error.problem;
    const again = (): void => {
      this.props.retry();
      this.setState({ error: null });
    };
    return (
      <p className="on-demand" role="status">
        {what} {remedy}{' '}
        <button type="button" className="link" onClick={again}>
          Try again
        </button>
      </p>
    );
  }
}

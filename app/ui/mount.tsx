import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TextsMissing } from '../../core/model/texts.ts';
import { followAddress } from '../state/address.ts';
import { askedGraph } from '../state/ask-ahead.ts';
import { saysOwn } from '../state/corpus/address.ts';
import { loadGraph } from '../state/load.ts';
import { followMeasures } from '../state/measures.ts';
import { followConnection } from '../state/selectors/lazy-paths.ts';
import { StoreProvider } from '../state/provider.tsx';
import { createStore } from '../state/store.ts';
import { App } from './app.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import './style/base.css';
import './style/controls.css';
import './style/overlay.css';

/** That a part of a bundle can't be had is no bug: the page says so. */
function tellBugs(error: unknown): void {
  if (!(error instanceof TextsMissing)) console.error(error);
}

/** Puts the page into an element and starts to load the graph that lies beside it. */
export function mount(element: HTMLElement): void {
  const store = createStore();
  createRoot(element, { onCaughtError: tellBugs }).render(
    <StrictMode>
      <ErrorBoundary>
        <StoreProvider store={store}>
          <App />
        </StoreProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
  if (saysOwn()) void import('../state/corpus/come-back.ts').then(({ comeBack }) => comeBack(store));
  else void loadGraph(store, askedGraph(), location.hash.replace(/^#/, ''));
  followAddress(store);
  followConnection(store);
  followMeasures(store);
}

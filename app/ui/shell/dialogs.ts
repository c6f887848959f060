import { createContext, useContext } from 'react';
import type { Mention } from '../../../core/model/graph.ts';
import type { ArticleId, EntityId, RelationId } from '../../../core/model/ids.ts';

/** What is to be corrected. */
export type CorrectionSubject =
  /** `mention`: the one that it began with. */
  | { readonly kind: 'actor'; readonly actor: EntityId; readonly mention?: Pick<Mention, 'article' | 'start'> }
  | {
      readonly kind: 'relation';
      readonly relation: RelationId;
      readonly evidence?: { readonly article: ArticleId; readonly start: number };
    };

/** What can lie over the page, one at a time. */
export type DialogName = 'palette' | 'export' | 'help' | 'share' | 'history' | 'tour' | 'corrections';
export type OpenedDialog = DialogName | { readonly correct: CorrectionSubject };

/** Opens a dialog from anywhere on the page. */
export const OpenDialog = createContext<(dialog: OpenedDialog) => void>(() => {});

export const useOpenDialog = (): ((dialog: OpenedDialog) => void) => useContext(OpenDialog);

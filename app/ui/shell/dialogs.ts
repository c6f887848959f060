import { createContext, useContext } from 'react';

/** What can lie over the page, one at a time. */
export type DialogName = 'palette' | 'export' | 'help' | 'share' | 'history' | 'tour';

/** Opens a dialog from anywhere on the page. */
export const OpenDialog = createContext<(dialog: DialogName) => void>(() => {});

export const useOpenDialog = (): ((dialog: DialogName) => void) => useContext(OpenDialog);

/** The dialogs that can lie over the page, one at a time. */
export type DialogName = 'palette' | 'export' | 'help';

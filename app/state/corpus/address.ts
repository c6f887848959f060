/** What the open graph of the user's own articles is called where others have an address. */
export const OWN = 'My articles';

/** Whether the page's address asks for the user's own articles. */
export const saysOwn = (): boolean => new URLSearchParams(location.search).has('own');

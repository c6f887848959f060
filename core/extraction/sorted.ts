/** Lookups in sorted lists, so that no pass goes through an article once for each thing in it. */

/** How many items of a list, in order of a key, have a smaller key. */
export function countBelow<Item>(items: readonly Item[], key: number, keyOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle]!) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one of some stretches of tokens, in order and apart from each other, that holds a token. */
export function stretchAt<Stretch extends { readonly first: number; readonly end: number }>(
  stretches: readonly Stretch[],
  token: number,
): Stretch | undefined {
  const found = stretches[countBelow(stretches, token + 1, ({ end }) => end)];
  return found !== undefined && found.first <= token ? found : undefined;
}

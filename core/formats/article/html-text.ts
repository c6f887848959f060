/** The part of a document's nodes that is needed to read its text. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const BLOCK =
  /^(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/i;
const UNREAD = /^(?:head|title|script|style|noscript|template|svg|math|iframe|object|button|select|textarea)$/i;

/** What a person reads in a part of a page: paragraphs with an empty line between them, spaces as one, a line break as one. */
export function textOf(root: PageNode): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replace(/ *\n */g, '\n').trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
    if (node.nodeType !== ELEMENT || UNREAD.test(node.nodeName)) return;
    if (/^br$/i.test(node.nodeName)) open += '\n';
    const isBlock = BLOCK.test(node.nodeName);
    if (isBlock) close();
    for (const child of node.childNodes) walk(child);
    if (isBlock) close();
  };
  walk(root);
  close();
  return paragraphs.map((text) => text.replace(/ {2,}/g, ' ')).join('\n\n');
}

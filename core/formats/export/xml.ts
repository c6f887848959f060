/** XML elements as data, and their text. Names are this program's own; values are anyone's. */
import { printable } from './characters.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes?: { readonly [name: string]: string | number | boolean | undefined };
  /** Elements, or one text. */
  readonly content?: readonly XmlElement[] | string;
}

/** An XML 1.0 document, one element a line. Attributes that are undefined are left out. */
export function xmlDocument(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeElement(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeElement({ name, attributes = {}, content = '' }: XmlElement, indent: string, lines: string[]): void {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const open = `${indent}<${name}${written}`;
  if (typeof content === 'string') {
    lines.push(content === '' ? `${open}/>` : `${open}>${escapeXml(content)}</${name}>`);
    return;
  }
  lines.push(`${open}>`);
  for (const child of content) writeElement(child, `${indent}  `, lines);
  lines.push(`${indent}</${name}>`);
}

const ESCAPES: { readonly [char: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Escapes for text and attribute values alike. Line ends and tabs stand as character references: parsers turn a bare carriage
 * return into a line feed, and all three into spaces in attributes.
 */
function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"\r\n\t]/g, (char) => ESCAPES[char] ?? `&#${char.charCodeAt(0)};`);
}

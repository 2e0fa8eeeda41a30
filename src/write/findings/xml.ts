import { disarm } from '../clean.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Its content is XML already; its attributes are text. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const open = [name, ...given.map(([key, value]) => `${key}="${xmlText(String(value))}"`)].join(' ');
  return content.length > 0 ? `<${open}>${content.join('')}</${name}>\n` : `<${open}/>\n`;
}

export function xmlDocument(root: string): string {
  return disarm(`<?xml version="1.0" encoding="UTF-8"?>\n${root}`);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text in which nothing is markup, and every character one that XML allows. GitLab and Jenkins take [[ATTACHMENT|…]] in a
 * test's output for the path of a file to publish, so that is broken.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/\[(?=\[ATTACHMENT)/gi, '·')
    .replace(/[&<>"']/g, (mark) => entities[mark]!);
}

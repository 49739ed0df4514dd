/** The older way, for pages without a secure context; the field lives in our own shadow root. */
function copyThroughField(text: string, root: ShadowRoot): boolean {
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  root.append(field);
  field.select();
  const copied = root.ownerDocument.execCommand('copy');
  field.remove();
  return copied;
}

/** Copies a text; tells whether it worked. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughField(text, root);
  }
}

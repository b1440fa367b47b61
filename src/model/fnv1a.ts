/** The bits of a text, 32 of them, the same on every machine (FNV-1a); whoever compares or sorts them mixes them first. */
export function fnv1a(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return bits;
}

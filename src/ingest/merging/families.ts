/**
 * ServiceNow splits one wish into a request (REQ), its items (RITM) and their tasks (SCTASK). An export that holds
 * several of these levels would count the same work two or three times. The item is what gets delivered, so it is the
 * ticket: its tasks and the request around it are merged into it.
 */
export interface Families {
  add(id: string, cells: readonly string[]): void;
  /** The id of the ticket that this id is merged into, and itself where it stands alone. */
  headOf(id: string): string;
  /** Ids that are merged into another one or have another one merged into them. */
  finish(): ReadonlySet<string>;
}

const member = /^(REQ|RITM|SCTASK)\d{4,}$/;

export function createFamilies(): Families {
  const references = new Map<string, readonly string[]>();
  const heads = new Map<string, string>();
  return {
    add(id, cells) {
      if (!member.test(id)) return;
      references.set(id, [...new Set(cells.filter((cell) => cell !== id && member.test(cell)))]);
    },
    headOf: (id) => heads.get(id) ?? id,
    finish() {
      for (const id of references.keys()) {
        const head = id.startsWith("SCTASK")
          ? (pointed(references, id, "RITM") ?? pointed(references, id, "REQ"))
          : undefined;
        if (head !== undefined) heads.set(id, head);
      }
      for (const id of references.keys()) {
        const request = id.startsWith("RITM") ? pointed(references, id, "REQ") : undefined;
        if (request !== undefined && !heads.has(request)) heads.set(request, id);
      }
      for (const [id, head] of heads) heads.set(id, heads.get(head) ?? head);
      return new Set([...heads.keys(), ...heads.values()]);
    },
  };
}

/** The other member of the file with this prefix that a record names. */
function pointed(
  references: ReadonlyMap<string, readonly string[]>,
  id: string,
  prefix: string,
): string | undefined {
  return references.get(id)?.find((other) => other.startsWith(prefix) && references.has(other));
}

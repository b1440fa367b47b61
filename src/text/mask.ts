import { maskContacts } from "./mask-contacts.ts";
import { maskNames } from "./mask-names.ts";
import { maskNumbers } from "./mask-numbers.ts";
import { maskSecrets } from "./mask-secrets.ts";

const longest = 10_000;

/**
 * Text of a ticket without secrets and personal data: each is replaced by its kind in brackets. Where a text could be
 * either it is masked, but what tells tickets apart stays: ticket ids, versions, error codes, times, numbers.
 *
 * Secrets come first, since what looks like a name or a number may be part of one; so do numbers with a check digit,
 * since each also looks like a telephone number.
 */
export function maskPersonalData(text: string): string {
  const visible = shortened(text).replaceAll(unseen, "");
  return [maskSecrets, maskNumbers, maskContacts, maskNames].reduce((masked, mask) => mask(masked), visible);
}

/** Characters that are not seen, but would keep a secret from being recognised. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Nobody reads more, and it bounds the time. A word cut in two could hide a secret: it goes as a whole. */
function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\S{1,500}$/u, "")}…`;
}

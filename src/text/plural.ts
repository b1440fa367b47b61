import { figure } from "./numbers.ts";

/** 1 → "1 ticket", 8412 → "8,412 tickets". */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${figure(value)} ${value === 1 ? one : many}`;
}

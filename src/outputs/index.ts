import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { Output } from "./output.ts";
import { terminal } from "./terminal.ts";

/** The first is the default. */
export const outputs: readonly Output[] = [terminal, json, markdown, csv];

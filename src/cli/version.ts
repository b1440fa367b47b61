import { readFileSync } from "node:fs";

const packageFile = new URL("../../package.json", import.meta.url);

/** Said once, in package.json. */
export const version = /"version": "([^"]+)"/.exec(readFileSync(packageFile, "utf8"))?.[1] ?? "unknown";

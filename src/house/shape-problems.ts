import type { z } from "zod";
import { nearest } from "../text/nearest.ts";
import {
  activitySchema,
  configSchema,
  matchesSchema,
  phrasesSchema,
  ruleSchema,
  whenSchema,
} from "./config.ts";
import type { Located, Path } from "./located.ts";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** Where the config has not the shape it must have. */
export function shapeProblems(json: Located): readonly Problem[] {
  const issues = (configSchema.safeParse(json.value).error?.issues ?? []).flatMap(innermost);
  const misspelt = new Set(issues.flatMap(meantNames));
  return issues.flatMap((issue): readonly Problem[] => {
    const path = pathOf(issue);
    if (issue.code === "unrecognized_keys") return issue.keys.map((name) => unknownName(name, path, json));
    if (json.has(path)) return [unexpected(issue, path, json)];
    return misspelt.has(path.join("/")) ? [] : [missing(issue, path, json)];
  });
}

function pathOf({ path }: Issue): Path {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

/** A name that was written wrongly is not missed as well. */
function meantNames(issue: Issue): readonly string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const path = pathOf(issue);
  return issue.keys.map((name) => [...path, nearest(name, objectAt(path).names) ?? name].join("/"));
}

/** Where something may be one thing or another, the faults within the one it was meant to be. */
function innermost(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find((inner) => inner.every(isWithin));
  if (meant === undefined) return [issue];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(innermost);
}

function isWithin({ code, path }: Issue): boolean {
  return path.length > 0 || ["unrecognized_keys", "too_small", "invalid_format"].includes(code);
}

function unknownName(name: string, path: Path, json: Located): Problem {
  const { noun, names } = objectAt(path);
  const near = nearest(name, names);
  const expected = near === undefined ? `expected ${names.join(", ")}` : `did you mean "${near}"?`;
  return { offset: json.nameAt([...path, name]), message: `${noun} has no "${name}": ${expected}` };
}

function missing({ message }: Issue, path: Path, json: Located): Problem {
  const owner = path.slice(0, -1);
  const name = String(path.at(-1) ?? "");
  return { offset: json.at(owner), message: `${objectAt(owner).noun} lacks "${name}": expected ${message}` };
}

function unexpected(issue: Issue, path: Path, json: Located): Problem {
  const value = json.valueAt(path);
  const near =
    issue.code === "invalid_value" && typeof value === "string"
      ? nearest(value, issue.values.map(String))
      : undefined;
  const meant = near === undefined ? "" : `; did you mean ${near}?`;
  const message = `${nameOf(path)} is ${shown(value)}: expected ${issue.message}${meant}`;
  return { offset: json.at(path), message };
}

/** "class", or "item 2 of text". */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the config";
  return typeof last === "number" ? `item ${last + 1} of ${nameOf(path.slice(0, -1))}` : `"${last}"`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

const longestShown = 40;

interface Shaped {
  readonly noun: string;
  readonly names: readonly string[];
}

/** What the object at a path is called, and what it may hold. */
function objectAt(path: Path): Shaped {
  const [part, , third] = path;
  if (path.length === 0) return { noun: "the config", names: namesOf(configSchema) };
  if (part === "activities") {
    if (third === "phrases") return { noun: '"phrases"', names: namesOf(phrasesSchema) };
    return { noun: "an activity", names: namesOf(activitySchema) };
  }
  if (path.length === 4) return { noun: '"matches"', names: namesOf(matchesSchema) };
  if (path.length === 3) return { noun: '"when"', names: namesOf(whenSchema) };
  return { noun: "a rule", names: namesOf(ruleSchema) };
}

function namesOf({ shape }: { readonly shape: object }): readonly string[] {
  return Object.keys(shape);
}

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const bin = new URL("../../bin/ktlo.js", import.meta.url).pathname;
const built = existsSync(new URL("../../dist/cli/main.js", import.meta.url));
const example = new URL("../../fixtures/example/tickets.csv", import.meta.url).pathname;
const worklog = new URL("../../fixtures/worklog/november.csv", import.meta.url).pathname;

function ktlo(args: readonly string[], input?: string | Uint8Array, env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
    ...(input === undefined ? {} : { input }),
  });
  return { stdout, stderr, status };
}

function shell(line: string) {
  const { stdout, stderr, status } = spawnSync(
    "bash",
    ["-c", line.replaceAll("ktlo", `"${process.execPath}" "${bin}"`)],
    { encoding: "utf8" },
  );
  return { stdout, stderr, status };
}

describe.skipIf(!built)("the built program (npm run build)", () => {
  test("says its version and nothing else", () => {
    expect(ktlo(["--version"])).toEqual({ stdout: "0.1.0\n", stderr: "", status: 0 });
  });

  test("shows its help when it is called with nothing", () => {
    expect(ktlo([]).stdout).toContain("Usage: ktlo");
  });

  test("reads standard input, plain and packed", () => {
    const bytes = readFileSync(worklog);
    const plain = ktlo(["tickets", "-"], bytes);
    expect(plain.stdout.split("\n")).toHaveLength(9);
    expect(ktlo(["tickets", "-"], gzipSync(bytes))).toEqual(plain);
  });

  test("ends in order when its reader has seen enough", () => {
    const { stdout, stderr, status } = shell(
      `ktlo tickets ${example} --quiet | head -1; exit \${PIPESTATUS[0]}`,
    );
    expect(stdout.split("\n")).toHaveLength(2);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  test("ends in order when stdout or stderr is closed", () => {
    expect(shell(`ktlo audit ${worklog} >&-`).status).toBe(0);
    expect(shell(`ktlo audit ${worklog} 2>&-`).status).toBe(0);
  });

  test("a truncated archive is an error with a way out, not a stack", () => {
    const { stderr, status } = ktlo(["-"], gzipSync(readFileSync(example)).subarray(0, 4000));
    expect({ stderr, status }).toEqual({
      stderr: "ktlo: - is a damaged gzip file. Pack it again, or give the unpacked CSV.\n",
      status: 2,
    });
  });

  test("colour is for terminals, unless it is asked for", () => {
    const escape = String.fromCodePoint(27);
    expect(ktlo([worklog]).stdout).not.toContain(escape);
    expect(ktlo([worklog], undefined, { FORCE_COLOR: "1" }).stdout).toContain(escape);
    expect(ktlo([worklog, "--no-color"], undefined, { FORCE_COLOR: "1" }).stdout).not.toContain(escape);
    expect(ktlo([worklog], undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).not.toContain(escape);
  });

  test.each([40, 80, 120])("no line is wider than %i columns", (columns) => {
    const { stdout } = ktlo([example], undefined, { COLUMNS: String(columns) });
    expect(stdout.split("\n").filter((line) => line.length > columns)).toEqual([]);
  });

  test("--output writes a whole file or none", () => {
    const folder = mkdtempSync(join(tmpdir(), "ktlo-"));
    expect(ktlo([worklog, "--output", join(folder, "report.txt")])).toEqual({
      stdout: "",
      stderr: "",
      status: 0,
    });
    expect(readFileSync(join(folder, "report.txt"), "utf8")).toBe(ktlo([worklog]).stdout);
    writeFileSync(join(folder, "empty.csv"), "");
    expect(ktlo([join(folder, "empty.csv"), "--output", join(folder, "none.txt")]).status).toBe(2);
    expect(readdirSync(folder).toSorted()).toEqual(["empty.csv", "report.txt"]);
  });

  test("--rejects lists everything, stderr the first five, and --strict exits with 3", () => {
    const folder = mkdtempSync(join(tmpdir(), "ktlo-"));
    const dates = Array.from({ length: 8 }, (_, at) => `T-${at},2025-02-3${at % 2},Printer ${at}`).join("\n");
    writeFileSync(join(folder, "dates.csv"), `Ticket,Opened,Subject\nT-x,2025-02-01,VPN\n${dates}\n`);
    const { stderr, status } = ktlo([
      "audit",
      join(folder, "dates.csv"),
      "--strict",
      "--rejects",
      join(folder, "rejects.csv"),
    ]);
    expect(status).toBe(3);
    expect(stderr.split("\n")).toHaveLength(7);
    const rejects = readFileSync(join(folder, "rejects.csv"), "utf8").trim().split("\n");
    expect(rejects[0]).toBe("file,line,column,code,message,raw");
    expect(rejects).toHaveLength(9);
    expect(ktlo(["audit", join(folder, "dates.csv"), "--quiet"])).toMatchObject({ stderr: "", status: 0 });
  });

  test("an interrupt stops it at once", async () => {
    const child = spawn(process.execPath, [bin, "audit", "-"], { stdio: ["pipe", "ignore", "ignore"] });
    await new Promise((resolve) => child.once("spawn", resolve));
    child.kill("SIGINT");
    const signal = await new Promise((resolve) => child.once("exit", (_, by) => resolve(by)));
    expect(signal).toBe("SIGINT");
  });

  test("nothing hangs on the zone or the language of the machine", () => {
    const here = ktlo(["audit", example, "--format", "json"]);
    const there = ktlo(["audit", example, "--format", "json"], undefined, {
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
    });
    expect(there.stdout).toBe(here.stdout);
  });
});

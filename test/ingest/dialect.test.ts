import { describe, expect, test } from "vitest";
import { sniffDialect } from "../../src/ingest/table/dialect.ts";

describe("the delimiter is the one that cuts records regularly", () => {
  test.each([
    [",", 'a,b,c\n1,"x, y",z\n2,"q\nr",s\n'],
    [";", "a;b;c\n1;x, y;z, w\n2;q, r, s;t\n"],
    ["\t", 'id\tSubject\tStatus\n1\tSay "hi", please\topen\n'],
    ["|", "a|b|c\n1|x,y|z\n"],
    ["¤", "a¤b¤c\n1¤x,y¤z\n"],
    ["^", "a^b^c\n1^x,y^z\n"],
    ["\u0001", "a\u0001b\n1\u0001x\n"],
    [",", "Report: Incidents\nGenerated,2025-02-01\n\na,b,c\n1,2,3\n4,5,6\n"],
  ])("%j", (delimiter, head) => {
    expect(sniffDialect(head).delimiter).toBe(delimiter);
  });

  test("a line sep= decides, and is not a record", () => {
    expect(sniffDialect("sep=;\r\na;b\r\n1,5;2\r\n")).toMatchObject({ delimiter: ";", separatorLine: true });
  });

  test("where nothing speaks it is a comma, and the reason says so", () => {
    expect(sniffDialect("Short description\nreset password\n")).toMatchObject({
      delimiter: ",",
      because: "no delimiter stands out",
    });
    expect(sniffDialect("").delimiter).toBe(",");
  });

  test("what the user says wins", () => {
    expect(sniffDialect("a,b,c\n1,2,3\n", ";").delimiter).toBe(";");
  });
});

describe("a record ends where the lines of the file end", () => {
  test.each([
    [["\r\n", "\n"], "a,b\r\n1,2\r\n"],
    [["\r\n", "\n"], 'a,b\n1,"x\ry"\n'],
    [["\r"], "a,b\r1,2\r3,4\r"],
    [["\r\n", "\n", "\r"], "a,b\n1,2\r3,4\r\n5,6\n"],
    [["\r\n", "\n"], "a,b,c\nx\ry,1,2\nz\rw,3,4\n"],
  ])("%j", (ends, head) => {
    expect(sniffDialect(head).recordEnds).toEqual(ends);
  });
});

test("apostrophes quote only where there is no double quote and they stand at both ends", () => {
  expect(sniffDialect("a,b\n'1','x, y'\n'2','z'\n'3','w'\n").quote).toBe("'");
  expect(sniffDialect("a,b\n1,'tis broken\n2,don't\n").quote).toBe('"');
});

import { z } from "zod";
import type { Source } from "../ingest/source.ts";
import { exitCodes } from "./exit-codes.ts";
import { openSources } from "./file-source.ts";
import type { Io } from "./io.ts";
import { openSink, printingRequest, type PrintingRequest, type Sink } from "./printing-options.ts";
import { readingRequest, type ReadingRequest } from "./reading-options.ts";
import { collectRejects, type Rejects } from "./rejects.ts";

export interface ReadingWork {
  readonly request: ReadingRequest;
  readonly printing: PrintingRequest;
  readonly sources: readonly Source[];
  readonly rejects: Rejects;
  readonly sink: Sink;
  /** Files that are read or written already. */
  readonly taken: readonly string[];
}

/**
 * What all commands that read exports have in common: options are checked and outputs opened before the work starts,
 * outputs are kept when it succeeds and thrown away when it fails, and --strict decides on the exit code.
 */
export async function readingCommand(
  files: unknown,
  options: Readonly<Record<string, unknown>>,
  formats: { readonly of: readonly string[]; readonly fallback: string },
  io: Io,
  work: (all: ReadingWork) => Promise<void>,
): Promise<number> {
  const names = z.array(z.string()).parse(Array.isArray(files) ? files : [files]);
  const request = await readingRequest(options);
  const printing = printingRequest(options, formats.of, formats.fallback, io);
  const read = [
    ...(request.roster === undefined ? [] : [request.roster]),
    ...names,
    ...(request.house === undefined ? [] : [request.house.file]),
    ...(request.labels === undefined ? [] : [request.labels.file]),
    ...(request.answers === undefined ? [] : [request.answers.file]),
  ];
  const sink = openSink(printing.output, io, read);
  const taken = [...read, ...(printing.output === undefined ? [] : [printing.output])];
  let rejects: Rejects | undefined;
  try {
    rejects = collectRejects(request.rejects, io, printing.quiet, taken);
    const sources = await openSources(names, io);
    await work({
      request,
      printing,
      sources,
      rejects,
      sink,
      taken: [...taken, ...(request.rejects === undefined ? [] : [request.rejects])],
    });
    rejects.finish();
    sink.done();
    return request.strict && rejects.total() > 0 ? exitCodes.rejected : exitCodes.done;
  } catch (error) {
    sink.failed();
    rejects?.failed();
    throw error;
  }
}

import type { Reporter } from "vitest/reporters";

/** Ends the run with one line that scripts can read: "812 passed, 0 failed, 3 skipped". */
const counts: Reporter = {
  onTestRunEnd(modules) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const [passed, failed, skipped] = ["passed", "failed", "skipped"].map(
      (state) => states.filter((one) => one === state).length,
    );
    process.on("exit", () => {
      process.stdout.write(
        `${passed} passed, ${(failed ?? 0) + broken} failed${skipped === 0 ? "" : `, ${skipped} skipped`}\n`,
      );
    });
  },
};

export default counts;

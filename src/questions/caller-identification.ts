import type { Question } from "./question.ts";

export const callerIdentification: Question<"caller-identification"> = {
  id: "caller-identification",
  title: "How callers are identified",
  text: "How do you make sure who is calling before a password is reset?",
  why: "Whoever can have a password reset can get in. A supplier who does not check callers opens the door to anybody.",
  changes: "Whether resets and access may ever be handed out, and under which condition.",
  options: [
    { title: "Users do it themselves, with a second factor", value: "self-service" },
    { title: "We call back on a number we know", value: "call-back" },
    { title: "The manager confirms", value: "manager" },
    { title: "By questions, such as the date of birth", value: "knowledge-questions" },
    { title: "Not at all, or by voice", value: "none" },
  ],
  alternatives: () => ["self-service", "call-back", "manager", "knowledge-questions", "none"],
};

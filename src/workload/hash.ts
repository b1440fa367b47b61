export { hash32 } from "../model/hash32.ts";

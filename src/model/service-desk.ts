/** What people bring to a service desk, or a service desk does for them. */
export const serviceDesk: ReadonlySet<string> = new Set([
  "access-and-permissions",
  "device-support",
  "email-and-collaboration",
  "how-to-and-information",
  "password-and-lockout",
  "printing",
  "software-install",
  "telephony-and-mobile",
]);

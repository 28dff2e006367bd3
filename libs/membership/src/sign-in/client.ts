/** Where a sign-in comes from, as far as the edge knows. */
export interface Client {
  /** Network address. It is hashed for the throttle and kept nowhere. */
  readonly address: string;
  /** Browser and system in two words. */
  readonly device: string;
  /** What the browser was given when somebody signed in with it before. */
  readonly deviceToken: string | undefined;
}

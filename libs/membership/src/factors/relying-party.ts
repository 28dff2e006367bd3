/** What passkeys are bound to: they work on this site and on no other. */
export class RelyingParty {
  /** The host name. */
  readonly id: string;
  /** What authenticator apps and passkeys show. */
  readonly name = 'Caravanserai';
  readonly origin: string;

  /** @param publicUrl where people reach the service */
  constructor(publicUrl: string) {
    const { hostname, origin } = new URL(publicUrl);
    this.id = hostname;
    this.origin = origin;
  }
}

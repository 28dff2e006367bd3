import type { FastifyReply, FastifyRequest } from 'fastify';

const DAY_SECONDS = 86_400;
/** As long as the longest session; when a session ends is the server's business. */
const SESSION_SECONDS = 30 * DAY_SECONDS;
/** As long as browsers keep any cookie. */
const DEVICE_SECONDS = 400 * DAY_SECONDS;

/**
 * The two cookies: the session, and that somebody has signed in with this browser before. Over https they bear
 * the prefix `__Host-`, by which browsers take them from this host only, over https only; browsers refuse that
 * prefix over http, so the embedded default on localhost goes without (docs/decisions/0010).
 */
export class SessionCookies {
  private readonly secure: boolean;

  /** @param publicUrl where people reach the service */
  constructor(publicUrl: string) {
    this.secure = publicUrl.startsWith('https:');
  }

  session(request: FastifyRequest): string | undefined {
    return this.read(request, 'session');
  }

  device(request: FastifyRequest): string | undefined {
    return this.read(request, 'device');
  }

  /** Hands out what somebody who signs in gets. */
  set(reply: FastifyReply, given: { token: string; deviceToken: string | null }): void {
    const { token, deviceToken } = given;
    this.write(reply, 'session', token, SESSION_SECONDS);
    if (deviceToken) this.write(reply, 'device', deviceToken, DEVICE_SECONDS);
  }

  clear(reply: FastifyReply): void {
    this.write(reply, 'session', '', 0);
  }

  private read(request: FastifyRequest, name: string): string | undefined {
    const wanted = this.nameOf(name);
    for (const pair of (request.headers.cookie ?? '').split(';')) {
      const [key, value] = pair.split('=', 2);
      if (key?.trim() === wanted) return value?.trim() || undefined;
    }
    return undefined;
  }

  private write(reply: FastifyReply, name: string, value: string, seconds: number): void {
    const secure = this.secure ? '; Secure' : '';
    void reply.header(
      'set-cookie',
      `${this.nameOf(name)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`,
    );
  }

  private nameOf(name: string): string {
    return this.secure ? `__Host-${name}` : name;
  }
}

import type { RequestEvent } from '@sveltejs/kit';

/** Hands the API's cookies on to the browser, as they are. */
export function takeCookies({ cookies }: RequestEvent, lines: readonly string[]): void {
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split('=', 2);
    const has = (attribute: string) =>
      attributes.some((text) => text.toLowerCase() === attribute.toLowerCase());
    const maxAge = attributes
      .map((text) => /^max-age=(\d+)$/i.exec(text)?.[1])
      .find((seconds) => seconds !== undefined);
    cookies.set(name, value, {
      path: '/',
      httpOnly: has('HttpOnly'),
      secure: has('Secure'),
      sameSite: 'lax',
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
    });
  }
}

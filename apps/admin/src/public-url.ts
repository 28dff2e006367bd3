/** The token under which the address that people reach the service at can be injected. */
export const PUBLIC_URL = Symbol('caravanserai:public-url');

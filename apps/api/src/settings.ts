/** The token under which the checked environment can be injected. */
export const SETTINGS = Symbol('caravanserai:settings');
